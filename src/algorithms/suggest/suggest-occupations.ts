import { findCheck } from "#algorithms/suggest/find-check.ts";
import { chosenWishes, otherReasons, wishedReasons } from "#algorithms/suggest/find-reasons.ts";
import { ruleOut } from "#algorithms/suggest/rule-out.ts";
import { scoreOccupation } from "#algorithms/suggest/score-occupation.ts";
import { type Candidate, spreadClusters } from "#algorithms/suggest/spread-clusters.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Suggestions } from "#algorithms/suggest/suggestion.ts";
import type { Answers } from "#domain/answers.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** Below this place nothing is looked at: the list ends long before. */
const mostRanked = 200;
/** Puts what meets no wish behind all that do. */
const noWish = -1;

/**
 * Occupations for a person who has half an idea, with reasons.
 *
 * 1. Left out: schooling above what the person would do (also where it is not published, since it was asked), and
 *    what has much of what they would avoid, by O*NET's rating or our list. Not published is not left out: it is said.
 * 2. Order: `scoreOccupation`. What is not published counts as the middle of all occupations, and is said as the thing
 *    to check. What meets none of the wishes by its table comes last.
 * 3. Spread over clusters and kinds: `spreadClusters`. Whatever is shown has a reason that a table gives.
 *
 * What it cannot know: who the person is, what they are good at, what work is like where they live; pay and openings
 * there; whether a school or an employer takes them. Ratings are means over many workers. So it orders, and gives no
 * score. The same answers give the same list.
 *
 * @param clusterOf the cluster that an occupation is shown with; `null` if it has none
 * @param count how many are wanted
 */
export function suggestOccupations(
  table: SuggestTable,
  answers: Answers,
  clusterOf: (id: OccupationId) => NodeId | null,
  count: number,
): Suggestions {
  const chosen = chosenWishes(answers);
  const ruledOut = { schooling: 0, schoolingUnknown: 0, avoided: 0 };
  const scoreOf = scoreOccupation(table, answers, chosen);
  const left: { readonly row: number; readonly score: number }[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    const why = ruleOut(table, row, answers);
    if (why === null) left.push({ row, score: scoreOf(row) });
    else ruledOut[why] += 1;
  }
  left.sort((a, b) => b.score - a.score || a.row - b.row);

  const wished: Candidate[] = [];
  const others: Candidate[] = [];
  const clusters = new Set<NodeId>();
  for (const { row, score } of left) {
    if (wished.length >= mostRanked && clusters.size > 1) break;
    const occupation = table.rows[row];
    if (occupation === undefined) continue;
    const reasons = wishedReasons(table, row, chosen);
    const meets = reasons.length > 0;
    if (!meets && otherReasons(table, row, answers, reasons).length === 0) continue;
    const cluster = clusterOf(occupation.id);
    if (cluster !== null) clusters.add(cluster);
    const one = { row, score: meets ? score : score + noWish, cluster, soc: occupation.soc };
    (meets ? wished : others).push(one);
  }
  const suggested = spreadClusters([...wished, ...others], count).flatMap(({ row, cluster }) => {
    const occupation = table.rows[row];
    if (occupation === undefined) return [];
    const reasons = wishedReasons(table, row, chosen);
    const check = findCheck(table, row, answers, chosen);
    return [
      { occupation, cluster, reasons: [...reasons, ...otherReasons(table, row, answers, reasons)], check },
    ];
  });
  return { suggested, left: left.length, ruledOut };
}
