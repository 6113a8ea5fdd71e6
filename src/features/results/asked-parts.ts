import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { picksOf, togglePick } from "#algorithms/measures/picks.ts";
import type { ResultPart } from "#algorithms/results/narrow-results.ts";
import type { NodeId } from "#domain/ids.ts";
import { facetIds, noPicks } from "#domain/lens.ts";
import type { FoundWay, ResultsView } from "#domain/results-view.ts";
import type { Text } from "#text/en.ts";

/** What the facets ask. */
export type Asked = Pick<ResultsView, "picks" | "places" | "ways">;

export const nothingAsked: Asked = { picks: noPicks, places: [], ways: [] };

/** Picks the cluster or way, or lets go of it. */
export const toggleOne = <One extends NodeId | FoundWay>(list: readonly One[], one: One): readonly One[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** The clusters picked that the framework in front has: the others ask nothing. */
const placesIn = ({ places }: Asked, { byId }: FrameworkIndex): readonly NodeId[] =>
  places.filter((id) => byId.has(id));

/** Each thing that is asked, in words, and what would be asked without it. */
export function askedParts(
  asked: Asked,
  index: FrameworkIndex,
  { lens, results }: Text,
): readonly { readonly label: string; readonly without: Partial<Asked> }[] {
  const { picks, places, ways } = asked;
  return [
    ...placesIn(asked, index).map((id) => ({
      label: index.byId.get(id)?.title ?? id,
      without: { places: toggleOne(places, id) },
    })),
    ...ways.map((way) => ({ label: results.ways[way], without: { ways: toggleOne(ways, way) } })),
    ...picksOf(picks).map((pick) => ({
      label: lens.bands[pick.facet][pick.band] ?? "",
      without: { picks: togglePick(picks, pick) },
    })),
  ];
}

/** The parts that ask for anything. */
export const partsAsked = (asked: Asked, index: FrameworkIndex): readonly ResultPart[] => [
  ...(placesIn(asked, index).length > 0 ? (["place"] as const) : []),
  ...(asked.ways.length > 0 ? (["way"] as const) : []),
  ...facetIds.filter((id) => asked.picks[id].length > 0),
];

export function withoutPart({ picks }: Asked, part: ResultPart): Partial<Asked> {
  if (part === "place") return { places: [] };
  return part === "way" ? { ways: [] } : { picks: { ...picks, [part]: [] } };
}
