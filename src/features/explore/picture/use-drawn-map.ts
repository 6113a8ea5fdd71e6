import { type RefObject, use, useEffect } from "react";
import type { MapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import { DrawnMapsContext } from "#features/explore/picture/drawn-maps.ts";

/** Lets pictures be taken of the pane's map. */
export function useDrawnMap(paneId: number, renderer: RefObject<MapRenderer | null>): void {
  const maps = use(DrawnMapsContext);
  useEffect(() => maps?.add(paneId, () => renderer.current?.shown() ?? null), [maps, paneId, renderer]);
}
