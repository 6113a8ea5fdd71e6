import { countParts } from "#algorithms/measures/count-parts.ts";
import { type FacetRow, type FacetTable, facetParts } from "#algorithms/measures/facet-table.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { singular } from "#algorithms/words/singular.ts";
import { splitWords } from "#algorithms/words/split-words.ts";
import type { OccupationId } from "#domain/ids.ts";
import { byFacet, type FacetId, type Filter } from "#domain/lens.ts";

/** A part of a filter that can be dropped by itself. */
export type FilterPart = FacetId | "text" | "found";

export interface Filtered {
  readonly matches: ReadonlySet<OccupationId>;
  /** Of each band: how many match all else that is asked and are in it, so what the band alone would give or add. */
  readonly inBand: Readonly<Record<FacetId, readonly number[]>>;
  /** How many would match without this part. */
  readonly without: Readonly<Record<FilterPart, number>>;
}

/**
 * The occupations that are in a picked band of every facet that has any, whose title holds every word of the text
 * (case, accents and plurals do not tell words apart), and that are among those found if any are named. What is not
 * published matches no band.
 */
export function filterOccupations({ rows }: FacetTable, { picks, text, found }: Filter): Filtered {
  const ids = found === null ? null : new Set(found.ids);
  const isFound = ({ id }: FacetRow) => ids === null || ids.has(id);
  const counts = countParts(rows, facetParts(picks), [holdsText(text), isFound]);
  const at = (id: FacetId) => facets.findIndex((facet) => facet.id === id);
  return {
    matches: new Set(counts.matches.map(({ id }) => id)),
    inBand: byFacet((id) => counts.inBand[at(id)] ?? []),
    without: {
      ...byFacet((id) => counts.without[at(id)] ?? 0),
      text: counts.without[facets.length] ?? 0,
      found: counts.without[facets.length + 1] ?? 0,
    },
  };
}

function holdsText(text: string): (row: FacetRow) => boolean {
  const words = splitWords(text).map((word) => word.toLowerCase());
  const singulars = words.map(singular);
  return ({ words: title }) =>
    words.every((word, at) => title.includes(word) || title.includes(singulars[at] ?? word));
}
