import type { LabelStyle } from "#algorithms/layout/label-width.ts";
import { wrapWords } from "#algorithms/layout/wrap-words.ts";
import { showLetters } from "#algorithms/words/show-letters.ts";
import { nodeId } from "#domain/ids.ts";
import { ringed } from "#features/explore/map/colour/band-marks.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { outlined } from "#features/explore/map/scene/build-dots.ts";
import { glyphStride, type Scene, type Sign, type TieBatch } from "#features/explore/map/scene/scene.ts";
import type { KeySample } from "#features/explore/picture/build-key.ts";

export interface Lettering {
  readonly style: LabelStyle;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
}

/** Collects what stands round the maps of a picture, in px of the sheet; it is a scene too, so the same pens draw it. */
export interface FrameInk {
  /** @returns where the next thing may begin, under it */
  readonly write: (text: string, x: number, y: number, width: number, lettering: Lettering) => number;
  /** In the middle of a box 26 wide that begins at `x`; `y` is its middle. */
  readonly sample: (sample: KeySample, x: number, y: number) => void;
  readonly scene: () => Scene;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

export function createFrameInk(palette: Palette): FrameInk {
  const made: Mutable<Pick<Scene, "ties" | "dots" | "glyphs" | "curves" | "labels" | "signs">> = {
    ties: [],
    dots: [],
    glyphs: [],
    curves: [],
    labels: [],
    signs: [],
  };
  const ring = (x: number, y: number, r: number, colour: string) =>
    made.dots.push({ fill: null, edge: { colour, width: 1.25, dash: [] }, discs: [x, y, r], square: false });

  return {
    write: (text, x, y, width, { style, size, line, colour }) => {
      const lines = wrapWords(showLetters(text), width, style, size);
      const bottom = y + lines.length * line;
      if (lines.length > 0)
        made.labels.push({
          key: "",
          box: { x0: x, y0: y, x1: x + width, y1: bottom },
          font: { style, size, line },
          lines,
          align: "left",
          badge: null,
          colour,
          halo: palette.paper,
          leader: null,
        });
      return bottom;
    },
    sample: (sample, x, y) => {
      const middle = x + 13;
      if (sample.kind === "code") made.signs.push(codeSign(sample, middle, y));
      else if (sample.kind === "number") made.signs.push(numberSign(sample.text, middle, y, palette));
      else if (sample.kind === "ring") ring(middle, y, sample.r, sample.colour);
      else if (sample.kind === "link")
        made.curves.push({ from: [x, y + 4], bend: [x + 13, y - 8], to: [x + 26, y + 2] });
      else if (sample.kind === "tie") made.ties.push(straight(sample.width, x, y, palette.ink));
      else {
        const { shape, part, ring: isHollow, dash, colour } = sample;
        if (isHollow) ring(middle, y, 5.5, colour);
        if (dash !== null)
          made.dots.push(outlined([middle, y, 5.5 * ringed.ring], colour, ringed.width, null, dash));
        const r = isHollow ? 6 : dash === null ? 5.5 : 5.5 * ringed.shape;
        const glyphs = [middle, y, r, 0, part];
        made.glyphs.push({ shape, fill: colour, edge: null, glyphs: glyphs.slice(0, glyphStride) });
      }
    },
    scene: () => ({
      ...made,
      k: 1,
      sea: palette.paper,
      areas: [],
      places: [],
      shares: [],
      curveColour: palette.ink,
      curveHalo: palette.paper,
      rings: [],
      dotList: [],
      placeList: [],
      openList: [],
      clusterList: [],
      shelfList: [],
      focusDot: null,
      links: [],
      nodeLinks: [],
      linksFrom: null,
    }),
  };
}

const straight = (width: number, x: number, y: number, colour: string): TieBatch => ({
  colour,
  width,
  lines: [{ a: nodeId("key"), b: nodeId("key"), path: [x + 2, y, x + 10, y, x + 18, y, x + 24, y] }],
});

const codeSign = (
  { text, fill, colour, edge }: Extract<KeySample, { kind: "code" }>,
  x: number,
  y: number,
): Sign => ({ shape: "code", x, y, width: 26, height: 18, text, fill, colour, edge });

const numberSign = (text: string, x: number, y: number, { ink, paper }: Palette): Sign => ({
  shape: "disc",
  x,
  y,
  width: 20,
  height: 20,
  text,
  fill: ink,
  colour: paper,
  edge: null,
});
