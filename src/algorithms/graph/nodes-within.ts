import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** The node and all below it, each before its children. */
export function nodesWithin(
  { framework, table }: FrameworkIndex,
  node: FrameworkNode,
): readonly FrameworkNode[] {
  const at = table.nodeAt.get(node.id);
  if (at === undefined) return [];
  const place = table.places[at] ?? 0;
  const within = table.order.subarray(place, place + (table.sizes[at] ?? 0));
  return Array.from(within).flatMap((one) => framework.nodes[one] ?? []);
}
