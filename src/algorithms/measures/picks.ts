import { type FacetId, facetIds, type Picks } from "#domain/lens.ts";

/** A band of a facet. */
export interface Pick {
  readonly facet: FacetId;
  readonly band: number;
}

/** Picks the band, or lets go of it. */
export function togglePick(picks: Picks, { facet, band }: Pick): Picks {
  const before = picks[facet];
  const bands = before.includes(band) ? before.filter((one) => one !== band) : [...before, band];
  return { ...picks, [facet]: bands.toSorted((a, b) => a - b) };
}

/** Every band picked, in the order of the facets. */
export const picksOf = (picks: Picks): readonly Pick[] =>
  facetIds.flatMap((facet) => picks[facet].map((band) => ({ facet, band })));
