import type { ChosenWish } from "#algorithms/suggest/find-reasons.ts";
import type { SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Check, UnknownFact } from "#algorithms/suggest/suggestion.ts";
import type { Source } from "#algorithms/suggest/wishes.ts";
import type { Answers } from "#domain/answers.ts";
import type { Occupation } from "#domain/occupation.ts";

/** O*NET's fourth zone: considerable preparation. */
const considerable = 4;
/** An associate's degree; the zone says more than that. */
const associates = 4;

/** The one thing to look into: what was asked for and is not known, then what speaks against it, then the way there. */
export function findCheck(
  table: SuggestTable,
  row: number,
  answers: Answers,
  chosen: readonly ChosenWish[],
): Check {
  const occupation = table.rows[row];
  if (occupation === undefined) return { kind: "ask" };
  const unknown = unknownFacts(table, row, answers, chosen);
  if (unknown.length > 0) return { kind: "unknown", what: unknown };
  return (
    againstWishes(table, occupation, answers) ?? onTheWay(table, row, occupation, answers) ?? { kind: "ask" }
  );
}

/** What was asked for and no table says of this occupation. */
function unknownFacts(
  table: SuggestTable,
  row: number,
  answers: Answers,
  chosen: readonly ChosenWish[],
): readonly UnknownFact[] {
  const avoids = answers.avoids.filter((avoid) => table.avoids.get(avoid)?.[row] === null);
  const asked = chosen.flatMap(({ wish, at }) =>
    table.columns[at]?.values[row] === null ? factOf(wish.source) : [],
  );
  return [...new Set([...avoids, ...asked])];
}

const facts: Readonly<Record<Exclude<Source["from"], "list">, UnknownFact>> = {
  interest: "interests",
  rating: "ratings",
  style: "styles",
  pay: "pay",
  openings: "outlook",
  growth: "outlook",
  road: "schooling",
};
const factOf = ({ from }: Source): readonly UnknownFact[] => (from === "list" ? [] : [facts[from]]);

function againstWishes(
  { facts: { allPay } }: SuggestTable,
  { wage, outlook }: Occupation,
  { matters }: Answers,
): Check | null {
  const median = wage?.annual.median ?? null;
  if (matters.includes("pay") && median !== null && median < allPay)
    return { kind: "lowPay", median, allPay };
  const percent = outlook?.changePercent ?? null;
  if (percent !== null && percent < 0) return { kind: "shrinks", percent };
  return null;
}

function onTheWay(
  { steps, facts: { allPay } }: SuggestTable,
  row: number,
  { preparation: { education, experience, training }, jobZone, wage }: Occupation,
  { study, matters }: Answers,
): Check | null {
  if (experience !== null && experience !== "None") return { kind: "experience", published: experience };
  if (training === "Apprenticeship" || training === "Internship/residency")
    return { kind: "training", published: training };
  const step = steps[row] ?? null;
  if (step !== null && step <= associates && jobZone !== null && jobZone >= considerable)
    return { kind: "preparation" };
  if (study.length === 0 && education !== null && step !== null && step > associates)
    return { kind: "schooling", education };
  const median = wage?.annual.median ?? null;
  if (!matters.includes("pay") && median !== null && median < allPay)
    return { kind: "lowPay", median, allPay };
  if (training === "Long-term on-the-job training") return { kind: "training", published: training };
  return null;
}
