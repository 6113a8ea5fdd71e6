import type { ChosenWish } from "#algorithms/suggest/find-reasons.ts";
import { mostSchooling } from "#algorithms/suggest/most-schooling.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import { type Source, wishes } from "#algorithms/suggest/wishes.ts";
import type { Answers } from "#domain/answers.ts";

/** Openings and growth, among jobs that fit alike. */
const outlookWeight = 0.5;
/** How near the schooling is to what the person would do. */
const studyWeight = 0.75;
/** What years of work in a related job take from it: it is no first job. */
const lessForYears: ReadonlyMap<string, number> = new Map([
  ["Less than 5 years", 0.03],
  ["5 years or more", 0.08],
]);

/**
 * How well each occupation fits the answers, 0 to 1; for the order only, never shown. Of each question, the mean of the
 * best fit and of all fits, so that two wishes in two jobs count as well as both by half in one; then the mean of the
 * questions by weight, with a little for openings and growth, and for
 * schooling near to what the person would do. Schooling that nobody asked about is neither for nor against.
 */
export function scoreOccupation(
  { columns, steps, rows }: SuggestTable,
  { study: [study] }: Answers,
  chosen: readonly ChosenWish[],
): (row: number) => number {
  const questions = (["likes", "works", "matters", "styles"] as const).flatMap((question) => {
    const asked = chosen.filter(({ wish }) => wish.question === question);
    const [first] = asked;
    const fits = asked.map(({ at }) => columns[at]?.fits ?? []);
    return first === undefined ? [] : [{ weight: first.wish.weight, fits }];
  });
  const fitsFrom = (from: Source["from"]) =>
    columns[wishes.findIndex((wish) => wish.source.from === from)]?.fits ?? [];
  const [openings, growth] = [fitsFrom("openings"), fitsFrom("growth")];
  const most = study === undefined ? null : mostSchooling[study];
  return (row) => {
    let sum = (outlookWeight * ((openings[row] ?? 0) + (growth[row] ?? 0))) / 2;
    let weights = outlookWeight;
    for (const { weight, fits } of questions) {
      let best = 0;
      let all = 0;
      for (const column of fits) {
        const fit = column[row] ?? 0;
        all += fit;
        if (fit > best) best = fit;
      }
      sum += (weight * (best + all / fits.length)) / 2;
      weights += weight;
    }
    const step = steps[row] ?? null;
    if (most !== null && step !== null) {
      sum += studyWeight * (1 - (most - step) / 7);
      weights += studyWeight;
    }
    const less = lessForYears.get(rows[row]?.preparation.experience ?? "") ?? 0;
    return sum / weights - less;
  };
}
