import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { Layout, LayoutMove } from "#domain/layout.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { pinnedMoves } from "#store/load/pinned-moves.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** Moves what lies on a map; the move worker's client. `null`: a later move took its place. */
export type MoveLayouts = (task: {
  readonly framework: PackedFramework;
  readonly layout: Layout;
  readonly moves: readonly LayoutMove[];
  /** `draft`: while the hand is moving. */
  readonly detail: "draft" | "final";
}) => Promise<Layout | null>;

/**
 * Works out the layouts of what the reader keeps elsewhere, one after the other, when its pins or the layout change. A
 * layout that cannot be worked out stays as it is, until other pins are set.
 *
 * @returns a function that stops watching
 */
export function movePinned(store: AppStore, move: MoveLayouts): () => void {
  let busy = false;
  const next = () => {
    const { pins, layouts, movedLayouts, panes, frameworks } = store.getState();
    for (const layout of layouts.values()) {
      const { frameworkId, size } = layout;
      const index = frameworks.get(frameworkId);
      const moves = pinnedMoves(pins, layout);
      const known = movedLayouts.get(layoutKey(frameworkId, size));
      const shown = panes.some((pane) => pane.frameworkId === frameworkId);
      if (!shown || index === undefined || moves.length === 0) continue;
      if (known?.base !== layout || !sameMoves(known.moves, moves))
        return { framework: selectPacked(index), layout, moves };
    }
    return null;
  };
  const look = async () => {
    if (busy) return;
    busy = true;
    for (let task = next(); task !== null; task = next()) {
      const { layout: base, moves } = task;
      const layout = await move({ ...task, detail: "final" }).catch(() => base);
      store.getState().setMovedLayout({ base, moves, layout: layout ?? base });
    }
    busy = false;
  };
  void look();
  return store.subscribe((state, before) => {
    const stirred = (["pins", "layouts", "panes", "frameworks"] as const).some(
      (key) => state[key] !== before[key],
    );
    if (stirred) void look();
  });
}

const sameMoves = (a: readonly LayoutMove[], b: readonly LayoutMove[]) =>
  a.length === b.length &&
  a.every((move, at) => move.node === b[at]?.node && move.dx === b[at]?.dx && move.dy === b[at]?.dy);
