import type { ResultRow, ResultTable } from "#algorithms/results/result-table.ts";
import type { NodeId } from "#domain/ids.ts";

export interface ResultGroup {
  /** `null`: in no cluster of the framework. */
  readonly cluster: NodeId | null;
  /** In the order given. */
  readonly rows: readonly ResultRow[];
}

/**
 * Each row once, under the first of its clusters that is asked for, else under its first. The group of the row that
 * comes first is first; what is in no cluster is last.
 */
export function groupResults(
  rows: readonly ResultRow[],
  { clusters }: Pick<ResultTable, "clusters">,
  places: readonly NodeId[],
): readonly ResultGroup[] {
  const asked = new Set(clusters.flatMap((id, at) => (places.includes(id) ? at : [])));
  const groups = new Map<NodeId | null, ResultRow[]>();
  for (const row of rows) {
    const at = row.clusters.find((one) => asked.has(one)) ?? row.clusters[0];
    const cluster = at === undefined ? null : (clusters[at] ?? null);
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([cluster, own]) => ({ cluster, rows: own }))
    .sort((a, b) => Number(a.cluster === null) - Number(b.cluster === null));
}
