import { cell } from "../csv.ts";
import { numberCell, type Tables } from "./read-tables.ts";

/** Whom a name leads to, and in which order: the rules that the leads share. */
export interface OccupationOrders {
  /** All O*NET occupations of the SOC code; those with most jobs first. */
  readonly ofSoc: (soc: string) => readonly string[];
  /** The occupation of the O*NET-SOC code, or the main one of the SOC code (`.00`); where there is none, all of it. */
  readonly ofCode: (code: string) => readonly string[];
  /** The {@link mostForElement} occupations in which the skill or area counts most, by importance, then level; none under {@link leastImportance}. */
  readonly byElement: (table: "skills" | "knowledge", name: string) => readonly string[];
  /** The {@link mostForInterest} occupations of this first letter, highest score first. */
  readonly byInterest: (letter: string) => readonly string[];
  readonly mostJobsFirst: (codes: readonly string[]) => readonly string[];
}

const mostForElement = 40;
const mostForInterest = 40;
/** O*NET's scale: 3 is important, 4 very important. */
const leastImportance = 3.5;

const interestColumns = new Map([
  ["R", "realistic"],
  ["I", "investigative"],
  ["A", "artistic"],
  ["S", "social"],
  ["E", "enterprising"],
  ["C", "conventional"],
]);

export function occupationOrders(tables: Tables): OccupationOrders {
  const outlooks = new Map(
    tables("projections").map((row) => [cell(row, "projectionCode"), numberCell(row, "employment2024")]),
  );
  const jobs = new Map(
    tables("occupations").map((row) => [cell(row, "code"), outlooks.get(cell(row, "projectionCode")) ?? 0]),
  );
  const codes = [...jobs.keys()];
  const mostJobsFirst = (some: readonly string[]) =>
    some.toSorted((a, b) => (jobs.get(b) ?? 0) - (jobs.get(a) ?? 0) || (a < b ? -1 : 1));

  const bySoc = new Map<string, string[]>();
  for (const code of mostJobsFirst(codes)) {
    const soc = code.slice(0, 7);
    bySoc.set(soc, [...(bySoc.get(soc) ?? []), code]);
  }
  const ofSoc = (soc: string) => {
    const found = bySoc.get(soc);
    if (found === undefined) throw new RangeError(`no occupation has the code: ${soc}`);
    return found;
  };

  return {
    mostJobsFirst,
    ofSoc,
    ofCode: (code) => {
      const main = code.includes(".") ? code : `${code}.00`;
      return jobs.has(main) ? [main] : ofSoc(code);
    },
    byElement: (table, name) => {
      const element = tables("elements").find(
        (row) => cell(row, "table") === table && cell(row, "name") === name,
      );
      if (element === undefined) throw new RangeError(`unknown name in ${table}: ${name}`);
      const column = cell(element, "column");
      return tables(table)
        .map((row) => ({
          code: cell(row, "code"),
          importance: numberCell(row, `${column}Importance`) ?? 0,
          level: numberCell(row, `${column}Level`) ?? 0,
        }))
        .filter(({ importance }) => importance >= leastImportance)
        .sort((a, b) => b.importance - a.importance || b.level - a.level || (a.code < b.code ? -1 : 1))
        .slice(0, mostForElement)
        .map(({ code }) => code);
    },
    byInterest: (letter) => {
      const column = interestColumns.get(letter);
      if (column === undefined) throw new RangeError(`unknown interest: ${letter}`);
      return tables("interests")
        .filter((row) => cell(row, "interestCode").startsWith(letter))
        .map((row) => ({ code: cell(row, "code"), score: numberCell(row, column) ?? 0 }))
        .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
        .slice(0, mostForInterest)
        .map(({ code }) => code);
    },
  };
}
