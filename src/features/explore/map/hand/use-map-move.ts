import { type RefObject, useContext, useMemo } from "react";
import type { Layout, LayoutMove } from "#domain/layout.ts";
import { moveFromPin, pinFromMove } from "#domain/pin.ts";
import type { MapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import { MoveContext } from "#features/explore/move-context.ts";
import { pinnedMoves } from "#store/load/pinned-moves.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";

/** How long what was let go takes to come back, ms. */
const backTime = 240;
const ease = (part: number) => 1 - (1 - part) ** 3;

/** Moves one thing of a map at a time; nothing of it is kept until it is pinned. */
export interface MapMove {
  /** The neighbours give way and the coast follows. World units from where it is shown at rest. */
  readonly to: (move: LayoutMove) => void;
  /** What was moved last, and was not kept, comes back to where it was before. */
  readonly back: () => Promise<void>;
  /** It stays, and the link says so. */
  readonly keep: (move: LayoutMove) => void;
}

/** @param layout as it is shown, with what is kept elsewhere; `null` where nothing can be moved */
export function useMapMove(renderer: RefObject<MapRenderer | null>, layout: Layout | null): MapMove | null {
  const store = useAppStoreApi();
  const moveLayouts = useContext(MoveContext);
  const words = useFirstText().move;

  return useMemo(() => {
    if (layout === null || moveLayouts === null) return null;
    const { frameworkId, size } = layout;
    let last: LayoutMove | null = null;
    let turn = 0;
    /** From where the map lays it, as far as it is kept elsewhere already. */
    const fromBase = ({ node, dx, dy }: LayoutMove): LayoutMove => {
      const { pins, layouts } = store.getState();
      const pin = pins.find((one) => one.frameworkId === frameworkId && one.node === node);
      const base = layouts.get(layoutKey(frameworkId, size));
      const kept = pin && base ? moveFromPin(pin, base.bounds) : { dx: 0, dy: 0 };
      return { node, dx: kept.dx + dx, dy: kept.dy + dy };
    };
    /** Draws the map with this move in it, unless it was let go meanwhile. */
    const draw = async (move: LayoutMove, mine: number) => {
      const { frameworks, layouts, pins } = store.getState();
      const index = frameworks.get(frameworkId);
      const base = layouts.get(layoutKey(frameworkId, size));
      if (index === undefined || base === undefined) return;
      const others = pinnedMoves(pins, base).filter(({ node }) => node !== move.node);
      try {
        const moved = await moveLayouts({
          framework: selectPacked(index),
          layout: base,
          moves: [...others, fromBase(move)],
          detail: "draft",
        });
        if (moved !== null && mine === turn) renderer.current?.reshape(moved, false);
      } catch {
        if (mine !== turn) return;
        turn += 1;
        last = null;
        renderer.current?.reshape(layout, true);
        store.getState().announce(words.failed);
      }
    };
    return {
      to: (move: LayoutMove) => {
        if (last === null) turn += 1;
        last = move;
        void draw(move, turn);
      },
      back: async () => {
        const from = last;
        if (from === null) return;
        turn += 1;
        last = null;
        const mine = turn;
        if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
          const start = performance.now();
          for (let part = 0; part < 1; part = (performance.now() - start) / backTime) {
            const left = 1 - ease(part);
            await draw({ node: from.node, dx: from.dx * left, dy: from.dy * left }, mine);
            await new Promise(requestAnimationFrame);
            if (mine !== turn) return;
          }
        }
        renderer.current?.reshape(layout, true);
      },
      keep: (move: LayoutMove) => {
        const base = store.getState().layouts.get(layoutKey(frameworkId, size));
        const pin = base === undefined ? null : pinFromMove(frameworkId, fromBase(move), base.bounds);
        turn += 1;
        last = null;
        if (pin === null) store.getState().unpin(frameworkId, move.node);
        else store.getState().setPin(pin);
      },
    };
  }, [store, renderer, layout, moveLayouts, words]);
}
