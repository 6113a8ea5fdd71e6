import { max, min } from "d3";
import type { OccupationId } from "#domain/ids.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";

/** In what an occupation stands out among those on a list. */
export type Extreme = "pay" | "school" | "growth" | "openings";

interface Measure {
  readonly id: Extreme;
  readonly value: (occupation: Occupation) => number | null;
  readonly best: (values: Iterable<number>) => number | undefined;
}

const measures: readonly Measure[] = [
  { id: "pay", value: ({ wage }) => wage?.annual.median ?? null, best: (values) => max(values) },
  { id: "school", value: educationStep, best: (values) => min(values) },
  { id: "growth", value: ({ outlook }) => outlook?.changePercent ?? null, best: (values) => max(values) },
  { id: "openings", value: ({ outlook }) => outlook?.openingsPerYear ?? null, best: (values) => max(values) },
];

/**
 * What each occupation of a list has most or least of, by the published figures: the highest median pay, the least
 * schooling, the most growth, the most openings. A figure that two have alike, or that only one has, sets none apart.
 */
export function listExtremes(
  occupations: readonly Occupation[],
): ReadonlyMap<OccupationId, readonly Extreme[]> {
  const extremes = new Map<OccupationId, Extreme[]>();
  for (const { id, value, best } of measures) {
    const known = occupations.flatMap((occupation) => {
      const figure = value(occupation);
      return figure === null ? [] : [{ occupation: occupation.id, figure }];
    });
    const top = best(known.map(({ figure }) => figure));
    const [only, ...more] = known.filter(({ figure }) => figure === top);
    if (known.length < 2 || only === undefined || more.length > 0) continue;
    extremes.set(only.occupation, [...(extremes.get(only.occupation) ?? []), id]);
  }
  return extremes;
}
