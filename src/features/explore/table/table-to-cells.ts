import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Text } from "#text/en.ts";
import { titleAt } from "../title-at.ts";
import type { TableRow } from "./build-table-rows.ts";

type Cells = readonly (string | number | null)[];

/**
 * The table as a sheet, in the order shown, a row a membership: every level, widest first, `Code`, `Occupation`, `Role`
 * and `Basis`, so that it opens again as the same framework; then the figures with the codes that they are published
 * for, since occupations share some. What is not published is an empty cell.
 */
export function tableToCells(index: FrameworkIndex, rows: readonly TableRow[], text: Text): readonly Cells[] {
  const { csv, level } = text.explore.table;
  const { levels } = index.framework;
  const titles = (node: NodeId) => {
    const path = pathOf(index, node).flatMap((id) => index.byId.get(id) ?? []);
    return levels.map(({ id }) => titleAt(path, id));
  };
  const head = [
    ...levels.map(({ singular, written }) => level(written ?? singular)),
    csv.code,
    csv.occupation,
    csv.role,
    csv.basis,
    csv.education,
    csv.pay,
    csv.hourlyPay,
    csv.wageCode,
    csv.growth,
    csv.openings,
    csv.projectionCode,
    csv.interest,
  ];
  return [
    head,
    ...rows.flatMap((row) =>
      row.placements.map(
        ({ membership: { node, role, basis } }): Cells => [
          ...titles(node),
          row.id,
          row.title,
          role,
          basis,
          row.education,
          row.pay,
          row.hourlyPay,
          row.wage?.code ?? null,
          row.growth,
          row.openings,
          row.projection?.code ?? null,
          row.interest === null ? null : text.facts.interests[row.interest],
        ],
      ),
    ),
  ];
}
