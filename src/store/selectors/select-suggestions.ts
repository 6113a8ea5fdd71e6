import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { findFitting } from "#algorithms/suggest/find-fitting.ts";
import { suggestOccupations } from "#algorithms/suggest/suggest-occupations.ts";
import { buildSuggestTable, type SuggestTable } from "#algorithms/suggest/suggest-table.ts";
import type { Suggestions } from "#algorithms/suggest/suggestion.ts";
import type { Answers } from "#domain/answers.ts";
import type { Details } from "#domain/details.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { AppState } from "#store/app-state.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";

type Asked = Pick<
  AppState,
  "occupations" | "details" | "suggestFacts" | "allJobs" | "answers" | "frameworks" | "panes" | "entries"
>;

/** As many as are ever listed; a shorter list is the start of this one. */
const mostSuggested = 24;

const tables = new WeakMap<
  Details,
  { readonly occupations: Asked["occupations"]; readonly table: SuggestTable }
>();
const found = new WeakMap<
  SuggestTable,
  { readonly answers: Answers; readonly index: FrameworkIndex | null; readonly suggestions: Suggestions }
>();
const fitting = new WeakMap<
  SuggestTable,
  { readonly answers: Answers; readonly ids: readonly OccupationId[] }
>();

/** What the answers suggest, spread over the clusters of the framework in front; `null` until the tables are here. */
export function selectSuggestions(state: Asked): Suggestions | null {
  const table = selectTable(state);
  if (table === null) return null;
  const { answers } = state;
  const index = selectSpreadOver(state);
  const known = found.get(table);
  if (known?.answers === answers && known.index === index) return known.suggestions;
  const suggestions = suggestOccupations(table, answers, clustersOf(index), mostSuggested);
  found.set(table, { answers, index, suggestions });
  return suggestions;
}

/** All that nothing rules out and that meet a wish of each question; none until the tables are here. */
export function selectFitting(state: Asked): readonly OccupationId[] {
  const table = selectTable(state);
  if (table === null) return [];
  const { answers } = state;
  const known = fitting.get(table);
  if (known?.answers === answers) return known.ids;
  const ids = findFitting(table, answers);
  fitting.set(table, { answers, ids });
  return ids;
}

/** The framework in front; the first of all if that one has not two clusters to spread over. */
export function selectSpreadOver({
  frameworks,
  panes,
  entries,
}: Pick<AppState, "frameworks" | "panes" | "entries">): FrameworkIndex | null {
  const ids = [panes[0]?.frameworkId, entries[0]?.id];
  const indexes = ids.flatMap((id) => (id === undefined ? [] : (frameworks.get(id) ?? [])));
  const hasTwo = (index: FrameworkIndex) => {
    const clusterOf = clustersOf(index);
    const first = clusterOf(index.occupations[0] ?? null);
    return first !== null && index.occupations.some((id) => (clusterOf(id) ?? first) !== first);
  };
  return indexes.find(hasTwo) ?? indexes[0] ?? null;
}

function clustersOf(index: FrameworkIndex | null): (id: OccupationId | null) => NodeId | null {
  if (index === null) return () => null;
  const marks = selectMarks(index);
  return (id) => {
    const [first] = id === null ? [] : index.placementsOf(id);
    return (first && marks.get(first.node)?.cluster) ?? null;
  };
}

function selectTable({ occupations, details, suggestFacts, allJobs }: Asked): SuggestTable | null {
  if (details === null || suggestFacts === null || allJobs === null || occupations.size === 0) return null;
  const known = tables.get(details);
  if (known?.occupations === occupations && known.table.facts === suggestFacts) return known.table;
  const table = buildSuggestTable({
    occupations,
    details,
    facts: suggestFacts,
    allGrowth: allJobs.changePercent,
  });
  tables.set(details, { occupations, table });
  return table;
}
