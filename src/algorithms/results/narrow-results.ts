import { type AskedFacet, countParts } from "#algorithms/measures/count-parts.ts";
import { facetParts } from "#algorithms/measures/facet-table.ts";
import { facets } from "#algorithms/measures/facets.ts";
import type { ResultRow, ResultTable } from "#algorithms/results/result-table.ts";
import { byFacet, type FacetId } from "#domain/lens.ts";
import { foundWays, type ResultsView } from "#domain/results-view.ts";

/** A part of what is asked that can be dropped by itself. */
export type ResultPart = FacetId | "place" | "way";

export interface NarrowedResults {
  /** In the order of the table. */
  readonly rows: readonly ResultRow[];
  /** Of each band: how many match all else that is asked and are in it. */
  readonly inBand: Readonly<Record<FacetId, readonly number[]>>;
  /** The same of each of the table's clusters; what is in two clusters counts in both. */
  readonly inCluster: readonly number[];
  /** The same of each way to be found. */
  readonly inWay: readonly number[];
  /** How many would match without this part. */
  readonly without: Readonly<Record<ResultPart, number>>;
}

/** What is left of the results; a place that this framework does not have asks nothing. */
export function narrowResults(
  { rows, clusters }: ResultTable,
  { picks, places, ways }: Pick<ResultsView, "picks" | "places" | "ways">,
): NarrowedResults {
  const place: AskedFacet<ResultRow> = {
    bands: clusters.length,
    bandsOf: (row) => row.clusters,
    picks: clusters.flatMap((id, at) => (places.includes(id) ? at : [])),
  };
  const way: AskedFacet<ResultRow> = {
    bands: foundWays.length,
    bandsOf: (row) => [foundWays.indexOf(row.way)],
    picks: ways.map((one) => foundWays.indexOf(one)),
  };
  const counts = countParts<ResultRow>(rows, [...facetParts(picks), place, way], []);
  const at = (id: FacetId) => facets.findIndex((facet) => facet.id === id);
  return {
    rows: counts.matches,
    inBand: byFacet((id) => counts.inBand[at(id)] ?? []),
    inCluster: counts.inBand[facets.length] ?? [],
    inWay: counts.inBand[facets.length + 1] ?? [],
    without: {
      ...byFacet((id) => counts.without[at(id)] ?? 0),
      place: counts.without[facets.length] ?? 0,
      way: counts.without[facets.length + 1] ?? 0,
    },
  };
}
