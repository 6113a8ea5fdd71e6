import { type FrameworkTable, sortByKey } from "#algorithms/graph/framework-table.ts";

/** The lines of a tree in flat numbers, by position. Nodes and occupations as in {@link FrameworkTable}. */
export interface TreeTable {
  /** The node itself, or the place of the occupation. */
  readonly nodes: Int32Array;
  /** -1 for a node. */
  readonly occupations: Int32Array;
  /** Position of the parent; -1 at the top. */
  readonly parents: Int32Array;
  /** One past the last position below. */
  readonly ends: Int32Array;
  /** Distance to the root, from 1. */
  readonly depths: Uint16Array;
  /** Place among its siblings, from 1. */
  readonly setPositions: Int32Array;
  readonly childCounts: Int32Array;
  /** How many stand at the top. */
  readonly roots: number;
  /** Of each node, its position. */
  readonly positions: Int32Array;
}

/** @param byTitle the occupations in the order in which they stand in a node */
export function buildTreeTable(table: FrameworkTable, byTitle: readonly number[]): TreeTable {
  const { order, sizes, places } = table;
  const members = distinctMembers(table, byTitle);
  const length = order.length + members.occupations.length;
  const nodes = new Int32Array(length);
  const occupations = new Int32Array(length).fill(-1);
  const parents = new Int32Array(length);
  const ends = new Int32Array(length);
  const depths = new Uint16Array(length);
  const setPositions = new Int32Array(length);
  const childCounts = new Int32Array(length);
  const positions = new Int32Array(order.length);
  let roots = 0;
  let position = 0;

  const put = (node: number, occupation: number, parent: number) => {
    nodes[position] = node;
    occupations[position] = occupation;
    parents[position] = parent;
    ends[position] = position + 1;
    if (parent < 0) roots += 1;
    else childCounts[parent] = (childCounts[parent] ?? 0) + 1;
    depths[position] = parent < 0 ? 1 : (depths[parent] ?? 0) + 1;
    setPositions[position] = parent < 0 ? roots : (childCounts[parent] ?? 0);
    position += 1;
  };
  /** After the last node below it come a node's own occupations. */
  const close = (node: number) => {
    const at = positions[node] ?? 0;
    for (let to = members.starts[node] ?? 0; to < (members.starts[node + 1] ?? 0); to += 1)
      put(node, members.occupations[to] ?? 0, at);
    ends[at] = position;
  };

  const open: number[] = [];
  for (let place = 0; place <= order.length; place += 1) {
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      if (place < (places[node] ?? 0) + (sizes[node] ?? 0)) break;
      close(node);
      open.pop();
    }
    const node = order[place];
    if (node === undefined) break;
    const parent = open.at(-1);
    positions[node] = position;
    put(node, -1, parent === undefined ? -1 : (positions[parent] ?? 0));
    open.push(node);
  }
  return { nodes, occupations, parents, ends, depths, setPositions, childCounts, roots, positions };
}

/** Each node's occupations, each once, in order. */
function distinctMembers(
  { memberNodes, memberOccupations, order }: FrameworkTable,
  byTitle: readonly number[],
): { readonly occupations: Int32Array; readonly starts: Int32Array } {
  const ranks = new Int32Array(byTitle.length);
  for (const [rank, occupation] of byTitle.entries()) ranks[occupation] = rank;
  const byRank = sortByKey(
    memberOccupations.map((occupation) => ranks[occupation] ?? 0),
    byTitle.length,
  ).sorted;
  const byNode = sortByKey(
    byRank.map((member) => memberNodes[member] ?? 0),
    order.length,
  );
  const starts = new Int32Array(order.length + 1);
  const occupations = new Int32Array(memberNodes.length);
  let count = 0;
  for (let node = 0; node < order.length; node += 1) {
    const first = count;
    starts[node] = first;
    for (let at = byNode.starts[node] ?? 0; at < (byNode.starts[node + 1] ?? 0); at += 1) {
      const occupation = memberOccupations[byRank[byNode.sorted[at] ?? 0] ?? 0] ?? 0;
      if (count > first && occupations[count - 1] === occupation) continue;
      occupations[count] = occupation;
      count += 1;
    }
  }
  starts[order.length] = count;
  return { occupations: occupations.slice(0, count), starts };
}
