import { createContext } from "react";
import type { ShownMap } from "#features/explore/map/draw/create-map-renderer.ts";

/** The maps on screen, by pane, so that one picture can hold them all. */
export interface DrawnMaps {
  /** @returns what takes the map away again */
  readonly add: (paneId: number, shown: () => ShownMap | null) => () => void;
  /** What the pane's map shows; `null` where it has none yet. */
  readonly shown: (paneId: number) => ShownMap | null;
}

export function createDrawnMaps(): DrawnMaps {
  const maps = new Map<number, () => ShownMap | null>();
  return {
    add: (paneId, shown) => {
      maps.set(paneId, shown);
      return () => {
        if (maps.get(paneId) === shown) maps.delete(paneId);
      };
    },
    shown: (paneId) => maps.get(paneId)?.() ?? null,
  };
}

/** `null`: nobody collects them, and no picture is offered. */
export const DrawnMapsContext = createContext<DrawnMaps | null>(null);
