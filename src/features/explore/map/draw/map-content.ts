import type { Box } from "#domain/layout.ts";
import type { Size } from "#features/explore/map/camera.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";

/** What the map shows, wherever its camera is. */
export interface MapContent {
  readonly model: MapModel;
  readonly state: MapState;
  readonly palette: Palette;
  readonly size: Size;
  /** Parts of the map that controls lie over, px. */
  readonly taken: readonly Box[];
  /** The camera is the map's own: names keep off its edge. */
  readonly fitted: boolean;
}
