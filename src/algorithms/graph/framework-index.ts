import type { Framework, FrameworkNode, Membership } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A framework with its tree and memberships looked up, built once when it is loaded. */
export interface FrameworkIndex {
  readonly framework: Framework;
  readonly byId: ReadonlyMap<NodeId, FrameworkNode>;
  readonly roots: readonly FrameworkNode[];
  readonly childrenOf: (id: NodeId) => readonly FrameworkNode[];
  /** From the root down to the node's parent. */
  readonly ancestorsOf: (id: NodeId) => readonly FrameworkNode[];
  /** Distinct occupations placed in the node or anywhere below it, in file order. */
  readonly occupationsIn: (id: NodeId) => readonly OccupationId[];
  /** Memberships of exactly this node. */
  readonly membershipsAt: (id: NodeId) => readonly Membership[];
  /** Every placement of the occupation, in file order. */
  readonly placementsOf: (occupation: OccupationId) => readonly Membership[];
  /** Every occupation that is placed at all. */
  readonly occupations: readonly OccupationId[];
}

/** @throws {RangeError} if a membership or a parent names a node that is not there */
export function buildFrameworkIndex(framework: Framework): FrameworkIndex {
  const byId = new Map(framework.nodes.map((node) => [node.id, node]));
  const children = new Map<NodeId | null, FrameworkNode[]>();
  for (const node of framework.nodes) {
    if (node.parent !== null && !byId.has(node.parent))
      throw new RangeError(`unknown parent: ${node.parent}`);
    push(children, node.parent, node);
  }

  const atNode = new Map<NodeId, Membership[]>();
  const ofOccupation = new Map<OccupationId, Membership[]>();
  const below = new Map<NodeId, Set<OccupationId>>();
  for (const membership of framework.memberships) {
    if (!byId.has(membership.node)) throw new RangeError(`unknown node: ${membership.node}`);
    push(atNode, membership.node, membership);
    push(ofOccupation, membership.occupation, membership);
    for (let at: NodeId | null = membership.node; at !== null; at = byId.get(at)?.parent ?? null) {
      const set = below.get(at) ?? new Set();
      below.set(at, set.add(membership.occupation));
    }
  }
  const occupationsBelow = new Map([...below].map(([id, set]) => [id, [...set]]));

  return {
    framework,
    byId,
    roots: children.get(null) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
    ancestorsOf: (id) => {
      const path: FrameworkNode[] = [];
      for (let at = byId.get(id)?.parent ?? null; at !== null; ) {
        const node = byId.get(at);
        if (node === undefined) break;
        path.unshift(node);
        at = node.parent;
      }
      return path;
    },
    occupationsIn: (id) => occupationsBelow.get(id) ?? [],
    membershipsAt: (id) => atNode.get(id) ?? [],
    placementsOf: (occupation) => ofOccupation.get(occupation) ?? [],
    occupations: [...ofOccupation.keys()],
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
