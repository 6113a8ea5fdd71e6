import { picksOf } from "#algorithms/measures/picks.ts";
import type { ShownMap } from "#features/explore/map/draw/create-map-renderer.ts";
import type { AppState } from "#store/app-state.ts";
import { selectTargetTitle } from "#store/selectors/select-target-title.ts";
import type { Text } from "#text/en.ts";

/** More are counted, not named. */
const mostNamed = 4;

/** What a map shows of its framework, a sentence each: what is open, picked, filtered, coloured and sized by. */
export function describeMap(
  state: AppState,
  paneId: number,
  { content }: ShownMap,
  { picture, lens }: Text,
): readonly string[] {
  const { model, state: shown, fitted } = content;
  const { bands, sizes, matches, everyOccupation } = shown.lens;
  const index = state.frameworks.get(model.layout.frameworkId);
  const when = (holds: boolean, sentence: string) => (holds ? [sentence] : []);

  const opened = shown.open.flatMap((node) => model.clusterOf.get(node)?.name.title ?? []);
  const named = opened.slice(0, mostNamed);
  const left = opened.length - named.length;
  const picked = state.focus?.paneId === paneId ? selectTargetTitle(state, state.focus.target) : null;
  const { picks, text, found } = state.lens.filter;
  const parts = [
    ...(found === null ? [] : [lens.filter.foundChip(found.words)]),
    ...picksOf(picks).map(({ facet, band }) =>
      picture.pick(lens.facets[facet], lens.bands[facet][band] ?? ""),
    ),
    ...(text.trim() === "" ? [] : [lens.filter.textChip(text.trim())]),
  ];
  return [
    ...when(!fitted, picture.part),
    ...when(opened.length > 0, picture.opened(left > 0 ? [...named, picture.more(left)] : named)),
    ...(picked === null ? [] : [picture.picked(picked)]),
    ...when(parts.length > 0, picture.filtered(parts)),
    ...(matches === null || index === undefined
      ? []
      : [lens.filter.shown(matches.size, index.occupations.length)]),
    ...(bands === null ? [] : [picture.coloured(lens.colourings[bands.colouring])]),
    ...(sizes === null ? [] : [picture.sized(lens.sizings[sizes.sizing])]),
    ...when(everyOccupation, picture.everyOccupation),
  ];
}
