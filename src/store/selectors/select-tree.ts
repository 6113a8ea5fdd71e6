import { type FilteredTree, filterTree } from "#algorithms/graph/filter-tree.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTree, type Tree } from "#algorithms/graph/tree-items.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

type Occupations = ReadonlyMap<OccupationId, Occupation>;
const cache = new WeakMap<FrameworkIndex, { readonly occupations: Occupations; readonly tree: Tree }>();

/** The whole tree of a loaded framework, built once; a code stands in for a title that has not come. */
export function selectTree(index: FrameworkIndex, occupations: Occupations): Tree {
  const known = cache.get(index);
  if (known !== undefined && known.occupations === occupations) return known.tree;
  const tree = buildTree(index, (id) => occupations.get(id)?.title ?? id);
  cache.set(index, { occupations, tree });
  return tree;
}

const filtered = new WeakMap<
  Tree,
  { readonly matches: ReadonlySet<OccupationId>; readonly tree: FilteredTree }
>();

/** What is left of the tree, worked out once for the matches that were asked for last. */
export function selectFilteredTree(tree: Tree, matches: ReadonlySet<OccupationId>): FilteredTree {
  const known = filtered.get(tree);
  if (known !== undefined && known.matches === matches) return known.tree;
  const left = filterTree(tree, matches);
  filtered.set(tree, { matches, tree: left });
  return left;
}
