import type { FrameworkId, NodeId } from "#domain/ids.ts";
import { useAppStore } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

/** Turns to the node on the map, its details beside it. */
export function useToNode(paneId: number, frameworkId: FrameworkId): (id: NodeId) => void {
  const goTo = useAppStore((state) => state.goTo);
  return (id) =>
    focusAfter(
      () => goTo({ kind: "node", frameworkId, id }, { paneId, details: true }),
      "#details-heading",
      "body",
    );
}
