import type { RefObject } from "react";
import type { View } from "#features/explore/map/camera.ts";

/** Moves the layer of elements with the drawing while the camera moves; at rest the elements are placed anew. */
export function moveLayer(layer: RefObject<HTMLElement | null>): {
  readonly rest: (view: View) => void;
  readonly move: (view: View) => void;
} {
  let placed: View | null = null;
  const write = (transform: string) => layer.current?.style.setProperty("transform", transform);
  return {
    rest: (view) => {
      placed = view;
      write("none");
    },
    move: (view) => {
      if (placed === null) return;
      const scale = view.k / placed.k;
      write(`translate(${view.x - placed.x * scale}px, ${view.y - placed.y * scale}px) scale(${scale})`);
    },
  };
}
