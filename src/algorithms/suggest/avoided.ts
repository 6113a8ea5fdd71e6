import type { AvoidId } from "#domain/answers.ts";
import type { Rating } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { SuggestFacts } from "#domain/suggest-facts.ts";

/** A skill or knowledge area that a person may want to keep away from, and how much of it is too much. */
interface Avoid {
  readonly element: string;
  /** Importance, 1 to 5, from which the occupation is left out. */
  readonly from: number;
}

/** O*NET: 2 is somewhat important, 3 important, 4 very important. */
export const avoids: Readonly<Record<AvoidId, Avoid>> = {
  // More than somewhat: of 879 rated occupations 50 have that much programming.
  coding: { element: "2.B.3.e", from: 2.5 },
  math: { element: "2.A.1.e", from: 3 },
  selling: { element: "2.C.1.d", from: 3 },
  medicine: { element: "2.C.5.a", from: 3 },
  machines: { element: "2.C.3.e", from: 3 },
  writing: { element: "2.A.1.c", from: 3 },
  bossing: { element: "2.B.5.d", from: 3 },
};

/** Whether the occupation has much of it, by its rating or by our list; `null` where neither says. */
export function avoided(
  avoid: AvoidId,
  id: OccupationId,
  ratingOf: (id: OccupationId, element: string) => Rating | null,
  { lists }: SuggestFacts,
): boolean | null {
  if (avoid === "coding" && lists.coding.has(id)) return true;
  const { element, from } = avoids[avoid];
  const importance = ratingOf(id, element)?.importance ?? null;
  return importance === null ? null : importance >= from;
}
