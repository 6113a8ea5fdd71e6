import type { Tree } from "#algorithms/graph/tree-items.ts";
import type { TreeTable } from "#algorithms/graph/tree-table.ts";
import type { OccupationId } from "#domain/ids.ts";

/** A tree with only the occupations that match and the nodes that hold any. */
export interface FilteredTree extends Tree {
  /** @returns where an item of the whole tree is here; if it is hidden, its nearest ancestor that is not, or `null` */
  readonly nearestTo: (position: number) => number | null;
}

/** Set sizes and places among siblings are those of what is left; the items keep their keys. */
export function filterTree(tree: Tree, matches: ReadonlySet<OccupationId>): FilteredTree {
  const { table, index } = tree;
  const kept = keptPositions(tree, matches);
  /** Of each position of the whole tree, the one here; -1 if hidden. */
  const places = new Int32Array(tree.length).fill(-1);
  for (const [place, position] of kept.entries()) places[position] = place;
  const filtered = compact(table, kept, places, index.framework.nodes.length);

  const items = new Map<number, ReturnType<Tree["itemAt"]>>();
  const itemAt: Tree["itemAt"] = (place) => {
    const known = items.get(place);
    if (known !== undefined) return known;
    const whole = tree.itemAt(kept[place] ?? -1);
    if (whole === undefined) return undefined;
    const parent = filtered.parents[place] ?? -1;
    const item = {
      ...whole,
      parent: parent < 0 ? null : parent,
      end: filtered.ends[place] ?? place + 1,
      setSize: parent < 0 ? filtered.roots : (filtered.childCounts[parent] ?? 0),
      setPosition: filtered.setPositions[place] ?? 1,
    };
    items.set(place, item);
    return item;
  };
  return {
    index,
    table: filtered,
    length: kept.length,
    itemAt,
    titleAt: (place) => tree.titleAt(kept[place] ?? -1),
    positionOf: (target, at) => {
      const position = tree.positionOf(target, at);
      const place = position === null ? -1 : (places[position] ?? -1);
      return place < 0 ? null : place;
    },
    nearestTo: (position) => {
      for (let at = position; at >= 0; at = table.parents[at] ?? -1) {
        const place = places[at] ?? -1;
        if (place >= 0) return place;
      }
      return null;
    },
  };
}

/** Each item comes after its parent: from the last to the first, what is kept keeps what it is in. */
function keptPositions(
  { table: { occupations, parents }, index }: Tree,
  matches: ReadonlySet<OccupationId>,
): Int32Array {
  const keeps = new Uint8Array(occupations.length);
  for (let at = occupations.length - 1; at >= 0; at -= 1) {
    const id = index.occupations[occupations[at] ?? -1];
    if (id !== undefined && matches.has(id)) keeps[at] = 1;
    const parent = parents[at] ?? -1;
    if (keeps[at] === 1 && parent >= 0) keeps[parent] = 1;
  }
  return Int32Array.from(keeps.keys()).filter((at) => keeps[at] === 1);
}

function compact(table: TreeTable, kept: Int32Array, places: Int32Array, nodeCount: number): TreeTable {
  const of = (list: Int32Array) => kept.map((at) => list[at] ?? 0);
  const parents = kept.map((at) => places[table.parents[at] ?? -1] ?? -1);
  const ends = Int32Array.from(kept.keys(), (place) => place + 1);
  const childCounts = new Int32Array(kept.length);
  const setPositions = new Int32Array(kept.length);
  const positions = new Int32Array(nodeCount).fill(-1);
  const nodes = of(table.nodes);
  const occupations = of(table.occupations);
  let roots = 0;
  for (const [place, parent] of parents.entries()) {
    if (parent < 0) roots += 1;
    else childCounts[parent] = (childCounts[parent] ?? 0) + 1;
    setPositions[place] = parent < 0 ? roots : (childCounts[parent] ?? 0);
    if ((occupations[place] ?? -1) < 0) positions[nodes[place] ?? 0] = place;
  }
  for (let place = kept.length - 1; place >= 0; place -= 1) {
    const parent = parents[place] ?? -1;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[place] ?? 0);
  }
  const depths = Uint16Array.from(kept, (at) => table.depths[at] ?? 1);
  return { nodes, occupations, parents, ends, depths, setPositions, childCounts, roots, positions };
}
