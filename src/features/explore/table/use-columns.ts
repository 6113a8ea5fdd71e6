import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { type TableColumn, tableColumns } from "#store/slices/workspace-slice.ts";
import { useText } from "#text/text-context.ts";

/** A column as its head shows it. */
export interface HeadColumn {
  readonly id: string;
  /** What a press on the head sorts by; `null`: nothing. */
  readonly order: TableColumn | null;
  readonly label: string;
  /** Year and place of the figures. */
  readonly note: string | null;
  readonly numeric: boolean;
}

export interface Column extends HeadColumn {
  readonly id: TableColumn;
}

const numeric: ReadonlySet<TableColumn> = new Set(["pay", "growth", "openings"]);

/** The framework's own words for its levels; no column of places where it has one level only. */
export function useColumns(index: FrameworkIndex): readonly Column[] {
  const words = useText().explore.table;
  const { cluster, place } = mapLevels(index);
  const levelName = (id: string | null) =>
    words.level(index.framework.levels.find((level) => level.id === id)?.singular ?? "");
  const lowest = index.framework.levels.at(-1)?.id ?? null;
  const labels: Readonly<Record<TableColumn, string>> = {
    ...words.columns,
    cluster: levelName(cluster),
    place: levelName(place ?? lowest),
  };
  const notes: ReadonlyMap<string, string> = new Map(Object.entries(words.notes));
  return tableColumns
    .filter((id) => id !== "place" || index.framework.levels.length > 1)
    .map((id) => ({
      id,
      order: id,
      label: labels[id],
      note: notes.get(id) ?? null,
      numeric: numeric.has(id),
    }));
}
