import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** The node and all below it, each before its children. */
export const nodesWithin = (index: FrameworkIndex, node: FrameworkNode): readonly FrameworkNode[] => [
  node,
  ...index.childrenOf(node.id).flatMap((child) => nodesWithin(index, child)),
];
