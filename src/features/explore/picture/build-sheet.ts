import type { Size } from "#features/explore/map/camera.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";
import type { KeySection } from "#features/explore/picture/build-key.ts";
import { createFrameInk, type FrameInk, type Lettering } from "#features/explore/picture/frame-ink.ts";
import type { MapPicture } from "#features/explore/picture/scene-to-svg.ts";

/** A map with what is said of it. */
export interface SheetMap {
  readonly picture: MapPicture;
  /** Which framework, and which edition. */
  readonly title: string;
  /** What is open, picked, filtered and coloured by. */
  readonly lines: readonly string[];
  readonly key: readonly KeySection[];
}

/** A whole picture, laid out: the frame is drawn first, the maps over it. Px. */
export interface Sheet extends Size {
  readonly title: string;
  readonly description: string;
  readonly frame: Scene;
  readonly maps: readonly { readonly x: number; readonly y: number; readonly picture: MapPicture }[];
}

interface SheetWords {
  /** Over several maps; one map's own title stands over it alone. */
  readonly title: string;
  /** Credit, date, data release. */
  readonly foot: readonly string[];
}

const margin = 24;
const gap = 20;
/** Of a column of the key, at least; and what the sample takes of it. */
const keyColumn = 180;
const sampleRoom = 34;
const rowHeight = 22;

/** Title over, key and credit under the maps, which stand side by side as on screen. */
export function buildSheet(maps: readonly SheetMap[], words: SheetWords, palette: Palette): Sheet {
  const ink = createFrameInk(palette);
  const letters = letterings(palette);
  const width =
    2 * margin + maps.reduce((sum, { picture }) => sum + picture.size.width, gap * (maps.length - 1));
  const inner = width - 2 * margin;
  const [only, another] = maps;
  const title = another === undefined ? (only?.title ?? words.title) : words.title;
  const top = ink.write(title, margin, margin, inner, letters.title) + 4;

  const lefts = maps.map((_, at) =>
    maps.slice(0, at).reduce((x, { picture }) => x + picture.size.width + gap, margin),
  );
  const heads = maps.map((map, at) => {
    const x = lefts[at] ?? margin;
    const { width: across } = map.picture.size;
    const under = another === undefined ? top : ink.write(map.title, x, top + 8, across, letters.head);
    return map.lines.length === 0 ? under : ink.write(map.lines.join(" "), x, under, across, letters.line);
  });
  const mapTop = Math.max(top, ...heads) + 12;
  const mapBottom = mapTop + Math.max(0, ...maps.map(({ picture }) => picture.size.height));

  const keys = maps.map(({ key, picture }, at) =>
    writeKey(ink, key, lefts[at] ?? margin, mapBottom + 16, picture.size.width, letters),
  );
  let y = Math.max(mapBottom, ...keys) + 12;
  for (const line of words.foot) y = ink.write(line, margin, y, inner, letters.note);
  return {
    width,
    height: Math.ceil(y + margin - 4),
    title,
    description: [...maps.flatMap((map) => [map.title, ...map.lines]), ...words.foot].join(" "),
    frame: ink.scene(),
    maps: maps.map(({ picture }, at) => ({ x: lefts[at] ?? margin, y: mapTop, picture })),
  };
}

type Letterings = Readonly<Record<"title" | "head" | "line" | "row" | "note", Lettering>>;

const letterings = ({ ink, ink2 }: Palette): Letterings => ({
  title: { style: "cluster", size: 22, line: 28, colour: ink },
  head: { style: "cluster", size: 15, line: 20, colour: ink },
  line: { style: "occupation", size: 15, line: 20, colour: ink2 },
  row: { style: "occupation", size: 13, line: 16, colour: ink },
  note: { style: "place", size: 13, line: 17, colour: ink2 },
});

/** @returns its foot */
function writeKey(
  ink: FrameInk,
  sections: readonly KeySection[],
  x: number,
  top: number,
  width: number,
  letters: Letterings,
): number {
  let y = top;
  for (const { title, rows, notes } of sections) {
    y = ink.write(title, x, y, width, { ...letters.head, size: 13, line: 20 });
    y = writeRows(ink, rows, x, y, width, letters.row);
    if (notes.length > 0) y = ink.write(notes.join(" "), x, y, width, letters.note);
    y += 8;
  }
  return y;
}

/** Down the columns, as an index reads. */
function writeRows(
  ink: FrameInk,
  rows: KeySection["rows"],
  x: number,
  top: number,
  width: number,
  lettering: Lettering,
): number {
  const most = Math.max(1, Math.floor(width / keyColumn));
  const down = Math.ceil(rows.length / most);
  const columns = Math.max(1, Math.min(most, rows.length));
  const column = width / (columns < most ? most : columns);
  let y = top;
  for (let line = 0; line < down; line += 1) {
    let bottom = y + rowHeight;
    for (let across = 0; across < columns; across += 1) {
      const row = rows[across * down + line];
      if (row === undefined) continue;
      const left = x + across * column;
      ink.sample(row.sample, left, y + rowHeight / 2);
      const under = ink.write(row.words, left + sampleRoom, y + 3, column - sampleRoom - 12, lettering);
      bottom = Math.max(bottom, under + 3);
    }
    y = bottom;
  }
  return y;
}
