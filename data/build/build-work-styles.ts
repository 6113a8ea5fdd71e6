import type { BuiltWorkStyles } from "../../src/algorithms/read/built-work-styles.ts";
import { cell, type Row } from "../csv.ts";
import { numberCell, positionOf, positions, type Tables } from "./read-tables.ts";

/** Every work style of every occupation that has them, in the order of the table of elements. */
export function buildWorkStyles(tables: Tables): BuiltWorkStyles {
  const at = positions(tables("occupations"), "code");
  const elements = tables("elements").filter((row) => cell(row, "table") === "work-styles");
  return impactsOf(tables, at, elements);
}

/** The impact of some elements of work style, in their order. */
export function impactsOf(
  tables: Tables,
  at: ReadonlyMap<string, number>,
  elements: readonly Row[],
): BuiltWorkStyles {
  const columns = elements.map((row) => `${cell(row, "column")}Impact`);
  const rows = tables("work-styles");
  return {
    occupations: rows.map((row) => positionOf(at, cell(row, "code"))),
    impacts: rows.map((row) =>
      columns.map((column) => {
        const impact = numberCell(row, column);
        if (impact === null) throw new RangeError(`a work style without a figure: ${cell(row, "code")}`);
        return Math.round(impact * 100);
      }),
    ),
  };
}
