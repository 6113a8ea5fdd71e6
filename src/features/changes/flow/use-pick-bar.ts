import { useAppStore } from "#store/store-context.ts";
import { nodeTarget } from "../compared-side.ts";
import type { ShownBar } from "./build-flow-scene.ts";
import type { PaneFlowView } from "./use-flow.ts";

interface PickBar {
  readonly isPicked: (bar: ShownBar) => boolean;
  /** In its pane, as on its map; what is picked already is let go. */
  readonly pick: (bar: ShownBar) => void;
  readonly letGo: () => void;
}

/** Picks the node of a bar, for every pane to answer. */
export function usePickBar({ sides }: PaneFlowView): PickBar {
  const focus = useAppStore((state) => state.focus);
  const goTo = useAppStore((state) => state.goTo);
  const goHome = useAppStore((state) => state.goHome);
  const isPicked = ({ end, node }: ShownBar) =>
    focus !== null &&
    focus.paneId === sides[end].paneId &&
    focus.target.kind === "node" &&
    focus.target.id === node;
  const letGo = () => {
    if (focus !== null) goHome(focus.paneId);
  };
  return {
    isPicked,
    pick: (bar) => {
      if (isPicked(bar)) return letGo();
      const side = sides[bar.end];
      goTo(nodeTarget(side, bar.node), { paneId: side.paneId });
    },
    letGo,
  };
}
