import type { ResultRow } from "#algorithms/results/result-table.ts";
import { foldText } from "#algorithms/words/fold-text.ts";
import type { OccupationId } from "#domain/ids.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";
import type { ResultOrder } from "#domain/results-view.ts";

/** What each order goes by, the least first; `null` where not published. */
const measures: Readonly<Record<Exclude<ResultOrder, "found" | "name">, (one: Occupation) => number | null>> =
  {
    pay: ({ wage }) => negative(wage?.annual.median),
    school: educationStep,
    growth: ({ outlook }) => negative(outlook?.changePercent),
    openings: ({ outlook }) => negative(outlook?.openingsPerYear),
  };

/** What is not published comes last; equals stay as found. */
export function sortResults(
  rows: readonly ResultRow[],
  occupations: ReadonlyMap<OccupationId, Occupation>,
  order: ResultOrder,
): readonly ResultRow[] {
  if (order === "found") return rows;
  const key = ({ id }: ResultRow): number | string | null => {
    const occupation = occupations.get(id);
    if (order === "name") return foldText(occupation?.title ?? id);
    return occupation === undefined ? null : measures[order](occupation);
  };
  return rows
    .map((row) => ({ row, by: key(row) }))
    .sort((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      return a.by < b.by ? -1 : a.by > b.by ? 1 : 0;
    })
    .map(({ row }) => row);
}

const negative = (value: number | null | undefined) =>
  value === null || value === undefined ? null : -value;
