import type { FilterPart } from "#algorithms/measures/filter-occupations.ts";
import { picksOf } from "#algorithms/measures/picks.ts";
import { type Filter, facetIds, noFilter } from "#domain/lens.ts";

export const dropPart = (filter: Filter, part: FilterPart): Filter =>
  part === "text" || part === "found"
    ? { ...filter, [part]: noFilter[part] }
    : { ...filter, picks: { ...filter.picks, [part]: [] } };

/** The parts that ask for anything. */
export const partsOf = ({ picks, text, found }: Filter): readonly FilterPart[] => [
  ...facetIds.filter((id) => picks[id].length > 0),
  ...(text.trim() === "" ? [] : (["text"] as const)),
  ...(found === null ? [] : (["found"] as const)),
];

/** How many things are asked, each of which can be let go. */
export const countAsked = ({ picks, text, found }: Filter): number =>
  picksOf(picks).length + (text.trim() === "" ? 0 : 1) + (found === null ? 0 : 1);
