import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildFacetTable, type FacetTable } from "#algorithms/measures/facet-table.ts";
import { type Filtered, filterOccupations } from "#algorithms/measures/filter-occupations.ts";
import type { OccupationId } from "#domain/ids.ts";
import { type Filter, isFiltering } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { AppState } from "#store/app-state.ts";

type Asked = Pick<AppState, "lens" | "occupations">;
type Occupations = ReadonlyMap<OccupationId, Occupation>;

interface Known {
  readonly occupations: Occupations;
  readonly table: FacetTable;
  readonly filter: Filter;
  readonly filtered: Filtered;
}
/** The last filter of each framework. */
const cache = new WeakMap<FrameworkIndex, Known>();

/** The framework's occupations that match the filter; `null` while nothing is filtered. Keeps its identity. */
export const selectMatches = (state: Asked, index: FrameworkIndex): ReadonlySet<OccupationId> | null =>
  isFiltering(state.lens.filter) ? selectFiltered(state, index).matches : null;

/** What the filter does to the framework, filtering or not: matches and the counts of every band. */
export function selectFiltered({ lens: { filter }, occupations }: Asked, index: FrameworkIndex): Filtered {
  const known = cache.get(index);
  const same = known?.occupations === occupations ? known : null;
  if (same?.filter === filter) return same.filtered;
  const table = same?.table ?? buildFacetTable(index, occupations);
  const filtered = filterOccupations(table, filter);
  cache.set(index, { occupations, table, filter, filtered });
  return filtered;
}
