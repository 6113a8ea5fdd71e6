import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import type { Text } from "#text/en.ts";
import type { TableRow } from "./build-table-rows.ts";

type Cells = readonly (string | number | null)[];

/**
 * The table as a sheet, in the order shown. Its first columns are the levels with every place of a row in step,
 * joined by "; ", then `Code`: so it opens again as a framework. What is not published is an empty cell.
 */
export function tableToCells(index: FrameworkIndex, rows: readonly TableRow[], text: Text): readonly Cells[] {
  const { csv } = text.explore.table;
  const { levels } = index.framework;
  const { cluster, place } = mapLevels(index);
  const levelName = (id: string | null) => levels.find((level) => level.id === id)?.singular ?? "";
  const placed = levels.length > 1;
  const head = [
    text.explore.table.level(levelName(cluster)),
    ...(placed ? [text.explore.table.level(levelName(place ?? levels.at(-1)?.id ?? null))] : []),
    csv.code,
    csv.occupation,
    csv.education,
    csv.pay,
    csv.hourlyPay,
    csv.growth,
    csv.openings,
  ];
  return [
    head,
    ...rows.map(({ id, title, placements, education, pay, hourlyPay, growth, openings }): Cells => {
      const joined = (of: (placement: (typeof placements)[number]) => string) =>
        placements.map(of).join("; ");
      return [
        joined((one) => (one.cluster ?? one.node).title),
        ...(placed ? [joined(({ node }) => node.title)] : []),
        id,
        title,
        education,
        pay,
        hourlyPay,
        growth,
        openings,
      ];
    }),
  ];
}
