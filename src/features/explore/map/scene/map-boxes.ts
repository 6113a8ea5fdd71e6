import type { Box } from "#domain/layout.ts";
import type { Size } from "#features/explore/map/camera.ts";

/** Px of width under which the zoom buttons lie in a row. */
export const narrowMap = 640;

/** Px that the way back takes with the steps beside it, on a wide map. */
const trailWidth = 540;

export interface ShownControls {
  /** The way back to the whole map. */
  readonly away: boolean;
  /** A narrow map says beside the way back what one looks at. */
  readonly step?: boolean;
  /** Where it lies; `null`: there is none. */
  readonly legend: Box | null;
}

/** Where the controls lie over the map, px: names keep clear of them. As `map.module.css` places them. */
export const controlBoxes = (
  { width, height }: Size,
  { away, step = false, legend }: ShownControls,
): readonly Box[] => [
  ...(width < narrowMap
    ? [
        { x0: width - 150, y0: height - 60, x1: width, y1: height },
        { x0: width - 62, y0: 0, x1: width, y1: 62 },
      ]
    : [{ x0: width - 64, y0: height - 210, x1: width, y1: height }]),
  ...(away ? [{ x0: 0, y0: 0, x1: width >= narrowMap ? trailWidth : step ? width : 150, y1: 64 }] : []),
  ...(legend === null ? [] : [legend]),
];
