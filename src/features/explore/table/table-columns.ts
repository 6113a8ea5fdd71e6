import { foldText } from "#algorithms/words/fold-text.ts";
import { interestTypes } from "#domain/occupation.ts";
import type { TableColumn, TableOrder } from "#store/slices/workspace-slice.ts";
import { clustersOf, placesOf, type TableRow } from "./build-table-rows.ts";

type Sorted = Readonly<Record<TableColumn, (row: TableRow) => string | number | null>>;

/** What each column sorts by. */
export const sortedBy = (comparedAt: (row: TableRow) => number | null): Sorted => ({
  title: ({ title }) => foldText(title),
  cluster: (row) => textOrNull(clustersOf(row)[0]?.cluster?.title),
  place: (row) => textOrNull(placesOf(row)[0]?.node.title),
  education: ({ educationStep }) => educationStep,
  pay: ({ pay }) => pay,
  growth: ({ growth }) => growth,
  openings: ({ openings }) => openings,
  interest: ({ interest }) => (interest === null ? null : interestTypes.indexOf(interest)),
  compare: comparedAt,
});

const textOrNull = (title: string | undefined) => (title === undefined ? null : foldText(title));

/** Rows in order. Blanks come last in both directions, and rows that tie stand by title. */
export function sortRows(
  rows: readonly TableRow[],
  { column, direction }: TableOrder,
  sorted: Sorted,
): readonly TableRow[] {
  const turn = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sorted[column](row), title: foldText(row.title) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        if (a.value !== b.value) return a.value === null ? 1 : -1;
      } else if (a.value !== b.value) return a.value < b.value ? -turn : turn;
      return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
    })
    .map(({ row }) => row);
}

/** The order after a press on a head: first the way that is most asked for, then the other. */
export function nextOrder(order: TableOrder, column: TableColumn): TableOrder {
  if (order.column === column)
    return { column, direction: order.direction === "ascending" ? "descending" : "ascending" };
  const largestFirst = column === "pay" || column === "growth" || column === "openings";
  return { column, direction: largestFirst ? "descending" : "ascending" };
}
