import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { buildFacetTable, type FacetRow } from "#algorithms/measures/facet-table.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { FoundWay } from "#domain/results-view.ts";

/** What results are narrowed and grouped by, looked up once for each search. */
export interface ResultTable {
  /** Of the framework, in file order. */
  readonly clusters: readonly NodeId[];
  /** As found, the surest first. */
  readonly rows: readonly ResultRow[];
}

export interface ResultRow extends FacetRow {
  /** Places in `clusters` of those that hold it, its first place first; none if the framework puts it in none. */
  readonly clusters: readonly number[];
  readonly way: FoundWay;
}

/** @param ways how each occupation was found, the surest first */
export function buildResultTable(
  index: FrameworkIndex,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  ways: ReadonlyMap<OccupationId, FoundWay>,
): ResultTable {
  const clusters = nodesAtLevel(index, mapLevels(index).cluster).map(({ id }) => id);
  const placeOf = new Map(clusters.map((id, at) => [id, at]));
  const clustersOf = (id: OccupationId) =>
    index
      .placementsOf(id)
      .flatMap(({ node }) => pathOf(index, node).flatMap((one) => placeOf.get(one) ?? []));
  return {
    clusters,
    rows: buildFacetTable(index, occupations, [...ways.keys()]).rows.map((row) => ({
      ...row,
      clusters: [...new Set(clustersOf(row.id))],
      way: ways.get(row.id) ?? "name",
    })),
  };
}
