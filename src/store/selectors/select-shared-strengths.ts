import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { groupStrengths, type Strength, strengthsInBoth } from "#algorithms/similarity/group-strengths.ts";
import type { Details, Element } from "#domain/details.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { selectTypical } from "#store/selectors/select-related.ts";

const strengths = new WeakMap<Details, WeakMap<FrameworkNode, ReadonlyMap<string, Strength>>>();

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
