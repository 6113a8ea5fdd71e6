import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";

/** The node and all above it, widest first. */
export const pathOf = (index: FrameworkIndex, node: NodeId): readonly NodeId[] => [
  ...index.ancestorsOf(node).map(({ id }) => id),
  node,
];
