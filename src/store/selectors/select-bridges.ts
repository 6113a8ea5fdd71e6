import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import {
  crossCuttingBridges,
  type NodeBridge,
  nodeBridges,
  type PlaceTie,
  placeTies,
} from "#algorithms/graph/node-bridges.ts";
import { groupStrengths, type Strength, strengthsInBoth } from "#algorithms/similarity/group-strengths.ts";
import type { Details, Element } from "#domain/details.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { selectTypical } from "#store/selectors/select-related.ts";

/** What a node is tied to by the occupations that both hold. */
export interface Bridges {
  /** Other nodes of its level. */
  readonly level: readonly NodeBridge[];
  /** Clusters that serve all others, unless they are of its level. */
  readonly crossCutting: readonly NodeBridge[];
}

const bridges = new WeakMap<FrameworkNode, Bridges>();
const ties = new WeakMap<FrameworkIndex, readonly PlaceTie[]>();
const strengths = new WeakMap<Details, WeakMap<FrameworkNode, ReadonlyMap<string, Strength>>>();

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

/** Skills and knowledge that stand out in both nodes; none until the details have come. */
export function selectSharedStrengths(
  details: Details | null,
  index: FrameworkIndex,
  one: FrameworkNode,
  other: FrameworkNode,
): readonly Element[] {
  return details === null
    ? []
    : strengthsInBoth(strengthsOf(details, index, one), strengthsOf(details, index, other));
}

function strengthsOf(details: Details, index: FrameworkIndex, node: FrameworkNode) {
  const ofDetails = strengths.get(details) ?? new WeakMap<FrameworkNode, ReadonlyMap<string, Strength>>();
  strengths.set(details, ofDetails);
  const known =
    ofDetails.get(node) ?? groupStrengths(index.occupationsIn(node.id), details, selectTypical(details));
  ofDetails.set(node, known);
  return known;
}
