import type { FilterPart } from "#algorithms/measures/filter-occupations.ts";
import { type FacetId, type Filter, facetIds } from "#domain/lens.ts";

/** A band that is picked. */
export interface Pick {
  readonly facet: FacetId;
  readonly band: number;
}

/** Picks the band, or lets go of it. */
export function togglePick(filter: Filter, { facet, band }: Pick): Filter {
  const before = filter.picks[facet];
  const bands = before.includes(band) ? before.filter((one) => one !== band) : [...before, band];
  return { ...filter, picks: { ...filter.picks, [facet]: bands.toSorted((a, b) => a - b) } };
}

export const dropPart = (filter: Filter, part: FilterPart): Filter =>
  part === "text" ? { ...filter, text: "" } : { ...filter, picks: { ...filter.picks, [part]: [] } };

/** Every band picked, in the order of the facets. */
export const picksOf = ({ picks }: Filter): readonly Pick[] =>
  facetIds.flatMap((facet) => picks[facet].map((band) => ({ facet, band })));

/** The parts that ask for anything. */
export const partsOf = ({ picks, text }: Filter): readonly FilterPart[] => [
  ...facetIds.filter((id) => picks[id].length > 0),
  ...(text.trim() === "" ? [] : (["text"] as const)),
];
