import { type EntryEducation, educationStep, type Occupation } from "#domain/occupation.ts";

/** How the schooling most need to start changes; `unknown` where either is not published. */
export type SchoolChange = "more" | "less" | "same" | "unknown";

/** What is different from one occupation to another. */
export interface StepChange {
  readonly school: SchoolChange;
  /** What the second asks for; `null` if not published. */
  readonly education: EntryEducation | null;
  /** US dollars a year, of the medians: the second less the first; `null` where either is not published. */
  readonly payBy: number | null;
  /** Of the second; `null` if not published. */
  readonly pay: number | null;
}

/** An occupation of a path. */
export interface PathStep {
  readonly occupation: Occupation;
  /** From the step before; `null` for the first. */
  readonly change: StepChange | null;
}

export const pathSteps = (chain: readonly Occupation[]): readonly PathStep[] =>
  chain.map((occupation, at) => {
    const before = chain[at - 1];
    return { occupation, change: before === undefined ? null : changeBetween(before, occupation) };
  });

export function changeBetween(from: Occupation, to: Occupation): StepChange {
  const [before, after] = [educationStep(from), educationStep(to)];
  const [paid, pay] = [from.wage?.annual.median ?? null, to.wage?.annual.median ?? null];
  return {
    school:
      before === null || after === null
        ? "unknown"
        : after > before
          ? "more"
          : after < before
            ? "less"
            : "same",
    education: to.preparation.education,
    payBy: paid === null || pay === null ? null : pay - paid,
    pay,
  };
}
