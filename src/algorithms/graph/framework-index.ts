import { type FrameworkTable, frameworkTableSteps, sortByKey } from "#algorithms/graph/framework-table.ts";
import type { Framework, FrameworkNode, Membership } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A framework with its tree and memberships looked up, built once when it is loaded. */
export interface FrameworkIndex {
  readonly framework: Framework;
  /** The same in flat numbers, for passes over all of it. */
  readonly table: FrameworkTable;
  readonly byId: ReadonlyMap<NodeId, FrameworkNode>;
  readonly roots: readonly FrameworkNode[];
  readonly childrenOf: (id: NodeId) => readonly FrameworkNode[];
  /** From the root down to the node's parent. */
  readonly ancestorsOf: (id: NodeId) => readonly FrameworkNode[];
  /** Nodes of one level, in file order. */
  readonly nodesOfLevel: (level: string) => readonly FrameworkNode[];
  /** Distinct occupations placed in the node or anywhere below it, in file order. */
  readonly occupationsIn: (id: NodeId) => readonly OccupationId[];
  /** Memberships of exactly this node. */
  readonly membershipsAt: (id: NodeId) => readonly Membership[];
  /** Memberships of the node and of all below it, by node. */
  readonly membershipsIn: (id: NodeId) => readonly Membership[];
  /** Every placement of the occupation: those the file calls primary, the telling one, then in the order of the tree. */
  readonly placementsOf: (occupation: OccupationId) => readonly Membership[];
  /** How many different nodes the occupation is placed in. */
  readonly countPlacesOf: (occupation: OccupationId) => number;
  /** Every occupation that is placed at all. */
  readonly occupations: readonly OccupationId[];
}

/** @throws {RangeError} if a membership or a parent names a node that is not there */
export function buildFrameworkIndex(framework: Framework): FrameworkIndex {
  const steps = frameworkIndexSteps(framework);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same bit by bit: each step is a moment in which the caller may let others work.
 *
 * @throws {RangeError} as {@link buildFrameworkIndex}
 */
export function* frameworkIndexSteps(framework: Framework): Generator<void, FrameworkIndex> {
  const { nodes, memberships } = framework;
  const table = yield* frameworkTableSteps(framework);
  const byId = new Map<NodeId, FrameworkNode>();
  for (const [at, node] of nodes.entries()) {
    byId.set(node.id, node);
    if (at % 4096 === 0) yield;
  }
  const { nodeAt, occupationAt, order, sizes, parents } = table;

  const siblings = (from: number, to: number): readonly FrameworkNode[] => {
    const found: FrameworkNode[] = [];
    for (let place = from; place < to; ) {
      const at = order[place] ?? 0;
      const node = nodes[at];
      if (node !== undefined) found.push(node);
      place += sizes[at] ?? 1;
    }
    return found;
  };
  const byNode = lazily(() =>
    sortByKey(
      table.memberNodes.map((at) => table.places[at] ?? 0),
      nodes.length,
    ),
  );
  const byOccupation = lazily(() => sortByKey(table.memberOccupations, occupationAt.size));
  const membersOf = (
    { sorted, starts }: ReturnType<typeof sortByKey>,
    key: number,
    keys: number,
  ): readonly Membership[] =>
    Array.from(sorted.subarray(starts[key], starts[key + keys])).flatMap((at) => memberships[at] ?? []);

  const rankOf = ({ role, telling }: Membership) => (role === "primary" ? 0 : telling === true ? 1 : 2);
  const placeOf = ({ node }: Membership) => table.places[nodeAt.get(node) ?? 0] ?? 0;

  return {
    framework,
    table,
    byId,
    roots: siblings(0, nodes.length),
    childrenOf: keptBy(nodeAt, (at) => {
      const place = table.places[at] ?? 0;
      return siblings(place + 1, place + (sizes[at] ?? 1));
    }),
    ancestorsOf: (id) => {
      const path: FrameworkNode[] = [];
      for (let at = parents[nodeAt.get(id) ?? -1] ?? -1; at >= 0; at = parents[at] ?? -1) {
        const node = nodes[at];
        if (node !== undefined) path.push(node);
      }
      return path.reverse();
    },
    nodesOfLevel: levelLists(framework),
    occupationsIn: keptBy(nodeAt, distinctBelow(table, byNode)),
    membershipsAt: keptBy(nodeAt, (at) => membersOf(byNode(), table.places[at] ?? 0, 1)),
    membershipsIn: keptBy(nodeAt, (at) => membersOf(byNode(), table.places[at] ?? 0, sizes[at] ?? 1)),
    placementsOf: keptBy(occupationAt, (at) =>
      [...membersOf(byOccupation(), at, 1)].sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b)),
    ),
    countPlacesOf: lookUpCounts(table, byOccupation),
    occupations: table.occupations,
  };
}

/** Worked out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** The list of each key, worked out when it is first asked for: of thousands of nodes few ever are. */
function keptBy<Key, Item>(
  at: ReadonlyMap<Key, number>,
  listOf: (at: number) => readonly Item[],
): (key: Key) => readonly Item[] {
  const lists = new Map<Key, readonly Item[]>();
  return (key) => {
    const known = lists.get(key);
    if (known !== undefined) return known;
    const place = at.get(key);
    if (place === undefined) return [];
    const list = listOf(place);
    lists.set(key, list);
    return list;
  };
}

function levelLists({ levels, nodes }: Framework): (level: string) => readonly FrameworkNode[] {
  const lists = lazily(() => {
    const byLevel = new Map(levels.map(({ id }) => [id, [] as FrameworkNode[]]));
    for (const node of nodes) byLevel.get(node.level)?.push(node);
    return byLevel;
  });
  return (level) => lists().get(level) ?? [];
}

type Sorted = () => ReturnType<typeof sortByKey>;

/** The memberships below a node stand side by side once they are sorted by the tree's order. */
function distinctBelow(
  { places, sizes, memberOccupations, occupations }: FrameworkTable,
  byNode: Sorted,
): (at: number) => readonly OccupationId[] {
  const firsts = new Int32Array(occupations.length).fill(-1);
  return (at) => {
    const { sorted, starts } = byNode();
    const place = places[at] ?? 0;
    const found: number[] = [];
    for (const member of sorted.subarray(starts[place], starts[place + (sizes[at] ?? 1)])) {
      const occupation = memberOccupations[member] ?? 0;
      const first = firsts[occupation] ?? -1;
      if (first < 0) found.push(occupation);
      if (first < 0 || member < first) firsts[occupation] = member;
    }
    found.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0));
    for (const occupation of found) firsts[occupation] = -1;
    return found.flatMap((occupation) => occupations[occupation] ?? []);
  };
}

function lookUpCounts(
  { occupationAt, memberNodes }: FrameworkTable,
  byOccupation: Sorted,
): (id: OccupationId) => number {
  const counts = new Map<OccupationId, number>();
  return (id) => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const at = occupationAt.get(id);
    if (at === undefined) return 0;
    const { sorted, starts } = byOccupation();
    const count = new Set(sorted.subarray(starts[at], starts[at + 1]).map((one) => memberNodes[one] ?? 0))
      .size;
    counts.set(id, count);
    return count;
  };
}
