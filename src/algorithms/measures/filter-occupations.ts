import type { FacetTable } from "#algorithms/measures/facet-table.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { singular } from "#algorithms/words/singular.ts";
import { splitWords } from "#algorithms/words/split-words.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { FacetId, Filter } from "#domain/lens.ts";

/** A part of a filter that can be dropped by itself. */
export type FilterPart = FacetId | "text";

export interface Filtered {
  readonly matches: ReadonlySet<OccupationId>;
  /** Of each band: how many match all else that is asked and are in it, so what the band alone would give or add. */
  readonly inBand: Readonly<Record<FacetId, readonly number[]>>;
  /** How many would match without this part. */
  readonly without: Readonly<Record<FilterPart, number>>;
}

/**
 * The occupations that are in a picked band of every facet that has any, and whose title holds every word of the text
 * (case, accents and plurals do not tell words apart). What is not published matches no band.
 */
export function filterOccupations({ rows }: FacetTable, { picks, text }: Filter): Filtered {
  const asked = facets.map(({ id }) => (picks[id].length === 0 ? null : new Set<number | null>(picks[id])));
  const words = splitWords(text).map((word) => word.toLowerCase());
  const singulars = words.map(singular);
  const holdsText = (title: string) =>
    words.every((word, at) => title.includes(word) || title.includes(singulars[at] ?? word));

  const matches = new Set<OccupationId>();
  const inBand = facets.map(({ bands }) => Array.from({ length: bands }, () => 0));
  /** How many fail at this facet alone. */
  const onlyHere = facets.map(() => 0);
  let onlyText = 0;
  for (const { id, bands, words: title } of rows) {
    const missed = bands.flatMap((band, at) => (asked[at]?.has(band) === false ? at : []));
    const [first] = missed;
    const inText = holdsText(title);
    if (!inText && first === undefined) onlyText += 1;
    if (!inText || missed.length > 1) continue;
    if (first === undefined) matches.add(id);
    else onlyHere[first] = (onlyHere[first] ?? 0) + 1;
    for (const [at, counts] of inBand.entries()) {
      const band = bands[at] ?? null;
      if (band !== null && (first === undefined || first === at)) counts[band] = (counts[band] ?? 0) + 1;
    }
  }

  const perFacet = <Value>(list: readonly Value[], none: Value) => {
    const of = (id: FacetId) => list[facets.findIndex((facet) => facet.id === id)] ?? none;
    return {
      education: of("education"),
      pay: of("pay"),
      growth: of("growth"),
      interest: of("interest"),
      stem: of("stem"),
      crossCutting: of("crossCutting"),
    };
  };
  const dropped = onlyHere.map((count) => matches.size + count);
  return {
    matches,
    inBand: perFacet<readonly number[]>(inBand, []),
    without: { ...perFacet(dropped, 0), text: matches.size + onlyText },
  };
}
