import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import { type FacetId, growthCuts, payCuts } from "#domain/lens.ts";
import { educationStep, interestTypes, type Occupation } from "#domain/occupation.ts";

/** One way to sort occupations into a few bands. */
export interface Facet {
  readonly id: FacetId;
  readonly bands: number;
  /** Bands go from less to more. */
  readonly ordered: boolean;
  /** `null`: not published, or in none of the bands. */
  readonly bandOf: (occupation: Occupation, index: FrameworkIndex) => number | null;
}

/** The bands of schooling by step of the Bureau of Labor Statistics' eight: some college and awards share one, as do all past a bachelor's degree. */
const bandOfStep = [0, 1, 2, 2, 3, 4, 5, 5] as const;

export const facets: readonly Facet[] = [
  {
    id: "education",
    bands: 6,
    ordered: true,
    bandOf: (occupation) => {
      const step = educationStep(occupation);
      return step === null ? null : (bandOfStep[step] ?? null);
    },
  },
  {
    id: "pay",
    bands: payCuts.length + 1,
    ordered: true,
    bandOf: ({ wage }) => bandBy(payCuts, wage?.annual.median ?? null),
  },
  {
    id: "growth",
    bands: growthCuts.length + 1,
    ordered: true,
    bandOf: ({ outlook }) => bandBy(growthCuts, outlook?.changePercent ?? null),
  },
  {
    id: "interest",
    bands: interestTypes.length,
    ordered: false,
    bandOf: ({ interests }) => {
      const [first] = interests === null ? [] : strongestInterests(interests);
      return first === undefined ? null : interestTypes.indexOf(first);
    },
  },
  { id: "stem", bands: 1, ordered: false, bandOf: ({ stem }) => (stem ? 0 : null) },
  {
    id: "crossCutting",
    bands: 1,
    ordered: false,
    bandOf: ({ id }, index) =>
      index
        .placementsOf(id)
        .some(({ node }) => pathOf(index, node).some((one) => index.byId.get(one)?.crossCutting))
        ? 0
        : null,
  },
];

/** A value at a cut is in the band over it. */
const bandBy = (cuts: readonly number[], value: number | null): number | null =>
  value === null ? null : cuts.filter((cut) => value >= cut).length;
