import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Noun } from "#text/en/nouns.ts";
import { useText } from "#text/text-context.ts";
import type { LeafRow } from "./build-leaf-rows.ts";
import type { HeadColumn } from "./use-columns.ts";

export interface LeafColumn extends HeadColumn {
  readonly id: "title" | "place" | "code" | "programs" | "sectors" | "compare";
}

/**
 * The columns that the framework has anything for, and what its rows are: the name of their level, if it is one.
 *
 * @param rows all leaves of the framework
 */
export function useLeafColumns(
  index: FrameworkIndex,
  rows: readonly LeafRow[],
): { readonly columns: readonly LeafColumn[]; readonly noun: Noun } {
  const { leaves, level, columns: words } = useText().explore.table;
  return useMemo(() => {
    const levels = new Set(rows.map(({ node }) => node.level));
    const only = levels.size === 1 ? index.framework.levels.find(({ id }) => levels.has(id)) : undefined;
    const noun = only ?? leaves.noun;
    const some = (has: (row: LeafRow) => boolean, column: LeafColumn): readonly LeafColumn[] =>
      rows.some(has) ? [column] : [];
    const plain = { note: null, numeric: false, order: null } as const;
    const columns: readonly LeafColumn[] = [
      { ...plain, id: "title", label: level(noun.singular), order: "title" },
      ...some(({ path }) => path.length > 0, {
        ...plain,
        id: "place",
        label: leaves.columns.path,
        order: "place",
      }),
      ...some(({ node }) => node.code !== null, { ...plain, id: "code", label: leaves.columns.code }),
      ...some(({ node }) => node.programs.length > 0, {
        ...plain,
        id: "programs",
        label: leaves.columns.programs,
        note: leaves.notes.programs,
      }),
      ...some(({ node }) => node.sectors.length > 0, {
        ...plain,
        id: "sectors",
        label: leaves.columns.sectors,
        note: leaves.notes.sectors,
      }),
      { ...plain, id: "compare", label: words.compare, order: "compare" },
    ];
    return { columns, noun };
  }, [index, rows, leaves, level, words]);
}
