import type { ColumnFacts } from "#algorithms/read/columns/describe-columns.ts";

/** Share of the rows that must keep to it for one level to lie in another. */
const nested = 0.9;

/**
 * Levels widest first: a column lies in another if each of its values goes with one value of the other. Where the named
 * ones do not lie in one another the file's own order stands.
 *
 * @param named levels by their header
 * @param others taken where they lie in the levels, or the levels in them
 * @returns places of the columns
 */
export function orderLevels(
  named: readonly ColumnFacts[],
  others: readonly ColumnFacts[],
): readonly number[] {
  let chain = byCount(named);
  if (!isChain(chain)) return named.map(({ at }) => at);
  for (const other of byCount(others)) {
    const longer = byCount([...chain, other]);
    const isTwin = chain.some(({ distinct }) => distinct === other.distinct) && other.cells.length >= 10;
    if (!isTwin && isChain(longer)) chain = longer;
  }
  return chain.map(({ at }) => at);
}

const byCount = (columns: readonly ColumnFacts[]) =>
  columns.toSorted((a, b) => a.distinct - b.distinct || a.at - b.at);

const isChain = (columns: readonly ColumnFacts[]) =>
  columns.every((column, i) => i === 0 || liesIn(column, columns[i - 1]) >= nested);

/** Share of the rows in which a value of the column goes with the wider value that it goes with most. */
function liesIn({ cells }: ColumnFacts, wider: ColumnFacts | undefined): number {
  const counts = new Map<string, Map<string, number>>();
  let rows = 0;
  for (const [row, cell] of cells.entries()) {
    const above = wider?.cells[row] ?? "";
    if (cell === "" || above === "") continue;
    rows += 1;
    const within = counts.get(cell) ?? new Map<string, number>();
    counts.set(cell, within.set(above, (within.get(above) ?? 0) + 1));
  }
  let kept = 0;
  for (const within of counts.values()) kept += Math.max(...within.values());
  return rows === 0 ? 1 : kept / rows;
}
