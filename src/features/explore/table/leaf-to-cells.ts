import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { Text } from "#text/en.ts";
import { titleAt } from "../title-at.ts";
import type { LeafRow } from "./build-leaf-rows.ts";

type Cells = readonly (string | null)[];

/** The table as a sheet, in the order shown: every level, widest first, then what is published of the row. */
export function leafToCells(index: FrameworkIndex, rows: readonly LeafRow[], text: Text): readonly Cells[] {
  const { level, leaves } = text.explore.table;
  const { levels } = index.framework;
  return [
    [...levels.map(({ singular, written }) => level(written ?? singular)), ...Object.values(leaves.csv)],
    ...rows.map(({ id, node }): Cells => {
      const path = pathOf(index, id).flatMap((step) => index.byId.get(step) ?? []);
      return [
        ...levels.map((one) => titleAt(path, one.id)),
        node.code,
        node.programs.join(" "),
        node.sectors.join(" "),
      ];
    }),
  ];
}
