import type { Coherence } from "#algorithms/measures/coherence.ts";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import type { Figure, NodeFacts } from "#algorithms/measures/node-facts.ts";
import { bachelors, type EntryEducation, entryEducations } from "#domain/occupation.ts";

/** Fewer occupations than this make a node tiny. */
export const fewestInNode = 5;
/** A node over so many times the mean size is too big. */
export const mostTimesMean = 3;

/** What should be looked at, with the figure that says so. */
export type BalanceFlag =
  /** None of the `of` occupations whose entry education is known can be entered below a bachelor's degree. */
  | { readonly kind: "no-entry"; readonly of: number }
  /** All of them are entered at one and the same step of schooling: there is no next one within. */
  | { readonly kind: "no-step"; readonly step: EntryEducation; readonly of: number }
  | { readonly kind: "tiny"; readonly occupations: number }
  /** `mean`: of all nodes of the level. */
  | { readonly kind: "too-big"; readonly occupations: number; readonly mean: number }
  /** `value`: the coherence, under 0. */
  | { readonly kind: "incoherent"; readonly value: number };

export type BalanceFlagKind = BalanceFlag["kind"];
export const balanceFlagKinds: readonly BalanceFlagKind[] = [
  "no-entry",
  "no-step",
  "tiny",
  "too-big",
  "incoherent",
];

interface Weighed extends Pick<NodeFacts, "occupations" | "education"> {
  readonly coherence: Figure<Coherence>;
}

/** @param mean occupations a node, over all nodes of the level */
export function balanceFlags(
  { occupations, education, coherence }: Weighed,
  mean: number,
): readonly BalanceFlag[] {
  const of = occupations - education.unknown;
  const steps = entryEducations.filter((_, step) => (education.counts[step] ?? 0) > 0);
  const below = education.counts.slice(0, bachelors).some((count) => count > 0);
  const [only, ...more] = steps;
  const flags: BalanceFlag[] = [];
  if (of >= leastOccupations && !below) flags.push({ kind: "no-entry", of });
  if (of >= leastOccupations && only !== undefined && more.length === 0)
    flags.push({ kind: "no-step", step: only, of });
  if (occupations < fewestInNode) flags.push({ kind: "tiny", occupations });
  if (occupations > mostTimesMean * mean) flags.push({ kind: "too-big", occupations, mean });
  if (coherence.value !== null && coherence.value.value < 0)
    flags.push({ kind: "incoherent", value: coherence.value.value });
  return flags;
}
