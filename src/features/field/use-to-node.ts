import type { FrameworkId, NodeId } from "#domain/ids.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

/** Turns to the node on the map, its details beside it. */
export function useToNode(paneId: number, frameworkId: FrameworkId): (id: NodeId) => void {
  const store = useAppStoreApi();
  return (id) =>
    focusAfter(
      () => {
        const { goTo, setPanel } = store.getState();
        goTo({ kind: "node", frameworkId, id }, { paneId });
        setPanel("details");
      },
      "#details-heading",
      "body",
    );
}
