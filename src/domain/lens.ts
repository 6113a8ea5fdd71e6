import type { OccupationId } from "#domain/ids.ts";

/** What an occupation can be picked out, or coloured, by: each is a short list of bands (`measures/facets.ts`). */
export const facetIds = ["education", "pay", "growth", "interest", "stem", "crossCutting"] as const;
export type FacetId = (typeof facetIds)[number];

/** Where a band of pay ends, US dollars a year, of the median: May 2025, national. */
export const payCuts = [40_000, 55_000, 75_000, 100_000] as const;
/** Where a band of growth ends, percent 2024 to 2034, national. */
export const growthCuts = [0, 3, 6, 10] as const;

/** Places of the bands that are picked in each facet, ascending. */
export type Picks = Readonly<Record<FacetId, readonly number[]>>;

/** Occupations that were found elsewhere, and the words that say by what. */
export interface Found {
  readonly words: string;
  readonly ids: readonly OccupationId[];
}

/**
 * An occupation matches if it is in one of the bands picked of every facet that has any, its title holds the text, and
 * it is among those found.
 */
export interface Filter {
  readonly picks: Picks;
  readonly text: string;
  /** `null`: any. */
  readonly found: Found | null;
}

/** What colours tell. */
export const colourings = ["cluster", "education", "pay", "growth", "interest", "change"] as const;
export type Colouring = (typeof colourings)[number];

/** What the sizes of discs tell. People and openings are counted over distinct codes. */
export const sizings = ["occupations", "employment", "openings"] as const;
export type Sizing = (typeof sizings)[number];

/** How frameworks are looked at: the same in every pane and every view. */
export interface Lens {
  readonly colour: Colouring;
  readonly size: Sizing;
  readonly filter: Filter;
  /** Every occupation has its dot at any zoom. */
  readonly everyOccupation: boolean;
  /** The strongest ties between places are drawn over the whole map. */
  readonly bridges: boolean;
}

/** The same question put to every facet. */
export const byFacet = <Value>(of: (id: FacetId) => Value): Readonly<Record<FacetId, Value>> => ({
  education: of("education"),
  pay: of("pay"),
  growth: of("growth"),
  interest: of("interest"),
  stem: of("stem"),
  crossCutting: of("crossCutting"),
});

export const noPicks: Picks = byFacet(() => []);

export const noFilter: Filter = { picks: noPicks, text: "", found: null };

export const plainLens: Lens = {
  colour: "cluster",
  size: "occupations",
  filter: noFilter,
  everyOccupation: false,
  bridges: false,
};

/** Two occupations between which a chain of related ones is asked for. */
export interface PathEnds {
  readonly from: OccupationId;
  readonly to: OccupationId;
}

export const isFiltering = ({ picks, text, found }: Filter): boolean =>
  text.trim() !== "" || found !== null || facetIds.some((id) => picks[id].length > 0);
