import type { ColumnFacts } from "#algorithms/read/columns/describe-columns.ts";
import { orderLevels } from "#algorithms/read/columns/order-levels.ts";
import type { ColumnParts } from "#domain/import-report.ts";

/** Letters of a place's name, on average; more are sentences. */
const longestTitle = 80;

/** Words by which the parts of a framework go, in headers that people write. */
const levelWord =
  /\b(clusters?|pathways?|fields?|sectors?|groups?|groupings?|famil(y|ies)|categor(y|ies)|levels?|areas?|strands?|divisions?|domains?|industr(y|ies)|careers?|routes?|branch(es)?|departments?|schools?|majors?|minors?|subclusters?|units?|themes?)\b/;
const occupationWord = /\b(occupations?|jobs?|soc titles?|onet titles?|job titles?|positions?)\b/;
/** What is no place, however few values it has. */
const factWord =
  /\b(code|codes|id|ids|number|no|soc|cip|education|wages?|salary|pay|growth|openings|employment|notes?|description|definition|comments?|url|link|date|source|states?|year|status|zone|count|percent|rank|skills?|tasks?)\b/;

/**
 * Which column is what, by the cells first and the header's words second: the code's column is the one with most codes
 * in it, the levels those of few values that lie in one another.
 *
 * @param calledCode the column that the header calls the code, if no column holds any
 */
export function guessColumns(facts: readonly ColumnFacts[], calledCode: number | null): ColumnParts {
  const code = bestOf(facts, codeScore, 0.5) ?? calledCode;
  const role = facts.find(({ isRole, name, at }) => at !== code && (isRole || name === "role"))?.at ?? null;
  const basis =
    facts.find(({ isBasis, name, at }) => at !== code && at !== role && (isBasis || name === "basis"))?.at ??
    null;
  const left = facts.filter(({ at }) => ![code, role, basis].includes(at));
  const occupation = bestOf(left, occupationScore, 0.4);
  return { levels: guessLevels(left.filter(({ at }) => at !== occupation)), code, occupation, role, basis };
}

/** Occupation codes before programs, detailed ones before whole groups, the newest edition before others. */
const codeScore = ({ codes, programs, name, cells }: ColumnFacts) =>
  codes >= 0.5
    ? 1 + codes + (/2018|2019/.test(name) ? 0.2 : 0) + (cells.some((cell) => cell.includes(".")) ? 0.1 : 0)
    : programs;

const occupationScore = ({ titles, name, numbers, codes, programs, filled }: ColumnFacts) =>
  filled === 0 || numbers + codes + programs > 0.5 || (levelWord.test(name) && titles < 0.5)
    ? 0
    : titles + (occupationWord.test(name) || name === "title" ? 0.5 : 0);

function guessLevels(columns: readonly ColumnFacts[]): readonly number[] {
  const texts = columns.filter(
    (column) => column.filled >= 0.25 && couldBeLevel(column) && !factWord.test(column.name),
  );
  const named = texts.filter(({ name }) => levelWord.test(name));
  // Without words to go by: only columns whose values come back.
  const others = texts.filter(
    (column) =>
      !named.includes(column) && (column.cells.length < 10 || column.distinct <= column.cells.length * 0.6),
  );
  return orderLevels(named, others);
}

/** Words, not figures, codes or whole sentences. */
export const couldBeLevel = (column: ColumnFacts | undefined): boolean =>
  column !== undefined &&
  column.numbers + column.codes + column.programs < 0.5 &&
  column.length <= longestTitle;

function bestOf(
  facts: readonly ColumnFacts[],
  score: (column: ColumnFacts) => number,
  least: number,
): number | null {
  const scores = facts.map(score);
  const most = Math.max(...scores);
  return most < least ? null : (facts[scores.indexOf(most)]?.at ?? null);
}
