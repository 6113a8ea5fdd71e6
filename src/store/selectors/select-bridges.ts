import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import {
  crossCuttingBridges,
  type NodeBridge,
  nodeBridges,
  type PlaceTie,
  placeTies,
} from "#algorithms/graph/node-bridges.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** What a node is tied to by the occupations that both hold. */
export interface Bridges {
  /** Other nodes of its level. */
  readonly level: readonly NodeBridge[];
  /** Clusters that serve all others, unless they are of its level. */
  readonly crossCutting: readonly NodeBridge[];
}

const bridges = new WeakMap<FrameworkNode, Bridges>();
const ties = new WeakMap<FrameworkIndex, readonly PlaceTie[]>();

/** Worked out once for each node that is picked. */
export function selectBridges(index: FrameworkIndex, node: FrameworkNode): Bridges {
  const known = bridges.get(node);
  if (known !== undefined) return known;
  const found: Bridges = {
    level: nodeBridges(index, node),
    crossCutting: crossCuttingBridges(index, node).filter(({ node: { level } }) => level !== node.level),
  };
  bridges.set(node, found);
  return found;
}

/** The ties of the whole map, strongest first; worked out once for each framework. */
export function selectPlaceTies(index: FrameworkIndex): readonly PlaceTie[] {
  const known = ties.get(index) ?? placeTies(index);
  ties.set(index, known);
  return known;
}
