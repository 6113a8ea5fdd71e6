import { useDeferredValue, useMemo } from "react";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { groupResults, type ResultGroup } from "#algorithms/results/group-results.ts";
import { type NarrowedResults, narrowResults } from "#algorithms/results/narrow-results.ts";
import { buildResultTable, type ResultTable } from "#algorithms/results/result-table.ts";
import { sortResults } from "#algorithms/results/sort-results.ts";
import { wayOf } from "#algorithms/results/way-of.ts";
import type { SearchHit, SearchResults } from "#algorithms/search/search-types.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import { type Search, useSearch } from "#store/use-search.ts";

/** All there is to find. */
const everything = 100_000;

/** The framework in front, under whose clusters results stand. */
export interface FrontFramework {
  readonly index: FrameworkIndex;
  /** "Modernized 2024". */
  readonly short: string;
  readonly marks: ReadonlyMap<NodeId, ClusterMark>;
}

/** What was found, as far as it has come, narrowed and in order. */
export interface FoundResults {
  readonly front: FrontFramework;
  /** Why each occupation was found. */
  readonly hitOf: ReadonlyMap<OccupationId, SearchHit>;
  readonly table: ResultTable;
  readonly narrowed: NarrowedResults;
  /** One group without a cluster, unless they are asked for. */
  readonly groups: readonly ResultGroup[];
  /** What is no occupation, as found. */
  readonly others: readonly SearchHit[];
  /** Whether such a thing was surer than any occupation. */
  readonly othersFirst: boolean;
}

export function useResults(query: string): {
  readonly search: Search;
  /** Those that are on screen. */
  readonly results: SearchResults | null;
  readonly found: FoundResults | null;
} {
  const search = useSearch(query, everything);
  // Typing goes before drawing hundreds of rows.
  const results = useDeferredValue(search.results);
  const front = useFront();
  const occupations = useAppStore((state) => state.occupations);
  const { picks, places, ways, order, grouped } = useAppStore((state) => state.results);

  const all = useMemo(() => {
    if (results === null || front === null) return null;
    const hitOf = new Map<OccupationId, SearchHit>();
    const others: SearchHit[] = [];
    for (const hit of results.hits) {
      if (hit.target.kind !== "occupation") others.push(hit);
      else if (occupations.has(hit.target.id)) hitOf.set(hit.target.id, hit);
    }
    const found = new Map([...hitOf].map(([id, { reason }]) => [id, wayOf(reason)]));
    const table = buildResultTable(front.index, occupations, found);
    return { front, hitOf, table, others, othersFirst: results.hits[0] === others[0] };
  }, [results, front, occupations]);
  const narrowed = useMemo(
    () => all && narrowResults(all.table, { picks, places, ways }),
    [all, picks, places, ways],
  );
  const found = useMemo(() => {
    if (all === null || narrowed === null) return null;
    const rows = sortResults(narrowed.rows, occupations, order);
    const groups = grouped ? groupResults(rows, all.table, places) : [{ cluster: null, rows }];
    return { ...all, narrowed, groups: groups.filter((group) => group.rows.length > 0) };
  }, [all, narrowed, occupations, order, grouped, places]);
  return { search, results, found };
}

function useFront(): FrontFramework | null {
  const id = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const index = useAppStore((state) => (id === null ? undefined : state.frameworks.get(id)));
  const short = useAppStore((state) => state.entries.find((entry) => entry.id === id)?.short ?? "");
  return useMemo(
    () => (index === undefined ? null : { index, short, marks: selectMarks(index) }),
    [index, short],
  );
}
