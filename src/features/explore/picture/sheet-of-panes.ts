import { buildPalette, type MapTheme } from "#features/explore/map/colour/palette.ts";
import type { ShownMap } from "#features/explore/map/draw/create-map-renderer.ts";
import { buildKey } from "#features/explore/picture/build-key.ts";
import { buildSheet, type Sheet, type SheetMap } from "#features/explore/picture/build-sheet.ts";
import { describeMap } from "#features/explore/picture/describe-map.ts";
import { takePicture } from "#features/explore/picture/take-picture.ts";
import type { AppState } from "#store/app-state.ts";
import type { Text } from "#text/en.ts";

interface Taken {
  readonly state: AppState;
  readonly text: Text;
  /** Forced colours belong to the screen they were set for: a file takes the light ones. */
  readonly theme: MapTheme;
  readonly date: Date;
}

/** The maps of the panes as one picture; `null` while none of them is drawn. */
export function sheetOfPanes(
  paneIds: readonly number[],
  shownIn: (paneId: number) => ShownMap | null,
  { state, text, theme, date }: Taken,
): Sheet | null {
  const coloured = theme === "forced" ? "light" : theme;
  const maps = paneIds.flatMap((paneId): readonly SheetMap[] => {
    const shown = shownIn(paneId);
    if (shown === null || shown.content.size.width === 0) return [];
    const { model, state: mapState } = shown.content;
    const palette = buildPalette(coloured, mapState.lens.bands !== null);
    const { frameworkId } = model.layout;
    const index = state.frameworks.get(frameworkId);
    const { title, edition } = index?.framework ?? { title: frameworkId, edition: "" };
    return [
      {
        picture: takePicture(shown, palette),
        title: text.picture.ofFramework(title, edition),
        lines: describeMap(state, paneId, shown, text),
        key: buildKey(shown, index, palette, text),
      },
    ];
  });
  if (maps.length === 0) return null;
  const { shell, facts, picture } = text;
  const made = [picture.made(date), shell.about.release(state.release), picture.with(shell.name)];
  const words = { title: picture.beside(maps.length), foot: [facts.credit, made.join(" ")] };
  return buildSheet(maps, words, buildPalette(coloured));
}
