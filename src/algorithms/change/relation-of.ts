import type { Relation } from "#domain/change.ts";

/** Sizes of two sets and of what they share. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** Beside an exact *overlaps*: what it nearly is, and the share that bears it out. */
export interface Mostly {
  readonly relation: "same" | "contains" | "contained";
  readonly share: number;
}

/**
 * How the first of two sets of occupations lies to the second, exactly.
 *
 * @see Randell, Cui & Cohn (1992), "A spatial logic based on regions and connection", KR '92: the five of RCC-5
 */
export function relationOf({ a, b, shared }: Overlap): Relation {
  if (shared === 0) return "separate";
  if (shared === a && shared === b) return "same";
  if (shared === b) return "contains";
  return shared === a ? "contained" : "overlaps";
}

/** @returns `null` unless the two overlap and at least one of them lies in the other by `mostly` or more */
export function mostlyOf(overlap: Overlap, mostly: number): Mostly | null {
  if (relationOf(overlap) !== "overlaps") return null;
  const ofA = overlap.shared / overlap.a;
  const ofB = overlap.shared / overlap.b;
  if (ofA >= mostly && ofB >= mostly) return { relation: "same", share: Math.min(ofA, ofB) };
  if (ofB >= mostly) return { relation: "contains", share: ofB };
  return ofA >= mostly ? { relation: "contained", share: ofA } : null;
}
