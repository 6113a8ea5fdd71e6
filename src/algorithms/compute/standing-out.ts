import { mean } from "d3";
import type { Profile } from "#algorithms/similarity/occupation-similarity.ts";
import { important } from "#algorithms/similarity/shared-strengths.ts";

/** Less than this above what is usual tells groups apart too little, on the scale of 1 to 5. */
const least = 0.3;

/** Occupations by their positions, and the names of their profiles' columns. */
export interface AreaRatings {
  readonly profiles: readonly Profile[];
  readonly areas: Readonly<Record<"skills" | "knowledge", readonly string[]>>;
}

/** A skill or knowledge area that a group rates higher than occupations usually do. */
export interface Area {
  readonly name: string;
  /** Mean importance in the group less that over all occupations. */
  readonly by: number;
}

/** Areas of which the mean importance is at least "important" and clearly above the usual, the clearest first. */
export function standingOut(group: readonly number[], { profiles, areas }: AreaRatings): readonly Area[] {
  const found = (["knowledge", "skills"] as const).flatMap((family) =>
    areas[family].flatMap((name, column) => {
      const rated = (rows: readonly Profile[]) => mean(rows, (row) => row[family][column] ?? Number.NaN);
      const own = rated(group.flatMap((at) => profiles[at] ?? []));
      const usual = rated(profiles);
      if (own === undefined || usual === undefined || own < important || own - usual < least) return [];
      return [{ name, by: own - usual }];
    }),
  );
  const sorted = found.sort((one, other) => other.by - one.by);
  // Mathematics is a skill and a knowledge area.
  return sorted.filter(({ name }, at) => sorted.findIndex((one) => one.name === name) === at);
}
