import { mostSchooling } from "#algorithms/suggest/most-schooling.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Suggestions } from "#algorithms/suggest/suggestion.ts";
import type { Answers } from "#domain/answers.ts";

/** What of the answers leaves the occupation in `row` out; `null` if nothing does. */
export function ruleOut(
  { steps, avoids }: SuggestTable,
  row: number,
  { study: [study], avoids: unwanted }: Answers,
): keyof Suggestions["ruledOut"] | null {
  if (study !== undefined) {
    const step = steps[row] ?? null;
    if (step === null) return "schoolingUnknown";
    if (step > mostSchooling[study]) return "schooling";
  }
  return unwanted.some((avoid) => avoids.get(avoid)?.[row] === true) ? "avoided" : null;
}
