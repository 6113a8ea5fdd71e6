import { chosenWishes, meetsWish } from "#algorithms/suggest/find-reasons.ts";
import { ruleOut } from "#algorithms/suggest/rule-out.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Answers } from "#domain/answers.ts";
import type { OccupationId } from "#domain/ids.ts";

/**
 * Every occupation that nothing rules out and that meets a wish of each question that was answered, by its table; in
 * the order of the table.
 */
export function findFitting(table: SuggestTable, answers: Answers): readonly OccupationId[] {
  const chosen = chosenWishes(answers);
  const questions = [...new Set(chosen.map(({ wish }) => wish.question))].map((question) =>
    chosen.filter(({ wish }) => wish.question === question),
  );
  return table.rows.flatMap(({ id }, row) =>
    ruleOut(table, row, answers) === null &&
    questions.every((wishes) => wishes.some((one) => meetsWish(table, row, one)))
      ? id
      : [],
  );
}
