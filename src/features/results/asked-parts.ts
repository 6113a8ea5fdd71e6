import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { picksOf, togglePick } from "#algorithms/measures/picks.ts";
import type { ResultPart } from "#algorithms/results/narrow-results.ts";
import type { NodeId } from "#domain/ids.ts";
import { facetIds, noPicks } from "#domain/lens.ts";
import type { ResultsView } from "#domain/results-view.ts";
import type { Text } from "#text/en.ts";

/** What the facets ask. */
export type Asked = Pick<ResultsView, "picks" | "places">;

export const nothingAsked: Asked = { picks: noPicks, places: [] };

/** Picks the cluster, or lets go of it. */
export const togglePlace = (places: readonly NodeId[], id: NodeId): readonly NodeId[] =>
  places.includes(id) ? places.filter((one) => one !== id) : [...places, id];

/** The clusters picked that the framework in front has: the others ask nothing. */
export const placesIn = ({ places }: Asked, { byId }: FrameworkIndex): readonly NodeId[] =>
  places.filter((id) => byId.has(id));

/** Each thing that is asked, in words, and what would be asked without it. */
export function askedParts(
  asked: Asked,
  index: FrameworkIndex,
  { lens }: Text,
): readonly { readonly label: string; readonly without: Partial<Asked> }[] {
  const { picks, places } = asked;
  return [
    ...placesIn(asked, index).map((id) => ({
      label: index.byId.get(id)?.title ?? id,
      without: { places: togglePlace(places, id) },
    })),
    ...picksOf(picks).map((pick) => ({
      label: lens.bands[pick.facet][pick.band] ?? "",
      without: { picks: togglePick(picks, pick) },
    })),
  ];
}

/** The parts that ask for anything. */
export const partsAsked = (asked: Asked, index: FrameworkIndex): readonly ResultPart[] => [
  ...(placesIn(asked, index).length > 0 ? (["place"] as const) : []),
  ...facetIds.filter((id) => asked.picks[id].length > 0),
];

export const withoutPart = ({ picks }: Asked, part: ResultPart): Partial<Asked> =>
  part === "place" ? { places: [] } : { picks: { ...picks, [part]: [] } };
