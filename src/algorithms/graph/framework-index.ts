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
  for (const membership of framework.memberships) {
    if (!byId.has(membership.node)) throw new RangeError(`unknown node: ${membership.node}`);
    push(atNode, membership.node, membership);
    push(ofOccupation, membership.occupation, membership);
  }

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
    occupationsIn: lookBelow(framework.memberships, children),
    membershipsAt: (id) => atNode.get(id) ?? [],
    placementsOf: (occupation) => ofOccupation.get(occupation) ?? [],
    occupations: [...ofOccupation.keys()],
  };
}

/**
 * What is in a node, worked out from its children when it is first asked for: of thousands of nodes in dozens of
 * levels few ever are.
 */
function lookBelow(
  memberships: readonly Membership[],
  children: ReadonlyMap<NodeId | null, readonly FrameworkNode[]>,
): FrameworkIndex["occupationsIn"] {
  /** Places in the file. */
  const at = new Map<NodeId, number[]>();
  for (const [place, { node }] of memberships.entries()) push(at, node, place);
  const firsts = new Map<NodeId, readonly number[]>();
  const lists = new Map<readonly number[], readonly OccupationId[]>();

  /** Of each occupation in the node or below it, the place in the file where it first is. */
  const firstsIn = (id: NodeId): readonly number[] => {
    const known = firsts.get(id);
    if (known !== undefined) return known;
    const below = (children.get(id) ?? []).map((child) => firstsIn(child.id));
    const parts = [distinct(at.get(id) ?? []), ...below].filter(({ length }) => length > 0);
    const [only] = parts;
    const found = parts.length > 1 ? distinct(parts.flat().sort((a, b) => a - b)) : (only ?? []);
    firsts.set(id, found);
    return found;
  };
  const distinct = (places: readonly number[]) => {
    const seen = new Set<OccupationId>();
    return places.filter((place) => {
      const occupation = memberships[place]?.occupation;
      if (occupation === undefined || seen.has(occupation)) return false;
      seen.add(occupation);
      return true;
    });
  };
  return (id) => {
    const found = firstsIn(id);
    const list = lists.get(found) ?? found.flatMap((place) => memberships[place]?.occupation ?? []);
    lists.set(found, list);
    return list;
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
