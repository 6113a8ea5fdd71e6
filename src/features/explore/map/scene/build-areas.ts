import type { NodeId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapLens, MapState } from "#features/explore/map/map-state.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import { outlined } from "#features/explore/map/scene/build-dots.ts";
import { type Light, showsDots } from "#features/explore/map/scene/light-clusters.ts";
import type { Area, DiscBatch } from "#features/explore/map/scene/scene.ts";
import { discRadius } from "#features/explore/map/scene/size-places.ts";

const pickedWidth = 3;
/** Px of the edge of a disc that stands open. */
const openWidth = 1.5;
/** World units; of a place whose size is not published. */
const unknownRadius = 5;

/** Shelves of all groupings, then the land of each island and its coast; what is picked last, over its neighbours. */
export function buildAreas(
  model: MapModel,
  state: MapState,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
): readonly Area[] {
  const water = (fill: string, which: "outer" | "inner") =>
    model.shelves.map(({ laid }): Area => ({ rings: laid[which], bounds: null, fill, edge: null }));
  const picked = ({ laid }: MapModel["clusters"][number]) =>
    state.open.includes(laid.node) || laid.node === state.focusNode;
  const land = model.clusters
    .toSorted((a, b) => Number(picked(a)) - Number(picked(b)))
    .map((cluster): Area => {
      const dim = lights.get(cluster.laid.node)?.dim ?? false;
      const paint = palette.paint(cluster.mark, dim);
      const isPicked = cluster.laid.node === state.focusNode;
      return {
        rings: cluster.laid.coast,
        bounds: cluster.laid.bounds,
        fill: paint.land,
        edge: isPicked
          ? { colour: palette.pickedCoast ?? paint.coast, width: pickedWidth }
          : { colour: paint.coast, width: dim ? palette.dimCoastWidth : palette.coastWidth },
      };
    });
  return [...water(palette.shelf1, "outer"), ...water(palette.shelf2, "inner"), ...land];
}

/** Discs that stand open as bare edges, then places: filled while they stand for their dots; a bare edge round dots; a dashed one where no occupation is placed. */
export function placeBatches(
  model: MapModel,
  arrangement: Arrangement,
  { sizes }: MapLens,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
  k: number,
): readonly DiscBatch[] {
  return model.clusters.flatMap(({ laid: cluster, mark, places }) => {
    const light = lights.get(cluster.node);
    const paint = palette.paint(mark, light?.dim ?? false);
    const full: number[] = [];
    const dotted: number[] = [];
    const open: number[] = [];
    const empty: number[] = [];
    const unknown: number[] = [];
    for (const { laid, occupations } of places) {
      const { x, y, r } = arrangement.place(laid);
      // A leaf with a disc of its own is itself the mark.
      const dots = showsDots(light, laid.node) && occupations.length > 0;
      const drawn = dots ? r : discRadius(sizes, laid.node, r);
      if (occupations.length === 0 && model.hasOccupations) empty.push(x * k, y * k, r * k);
      else if (drawn === null) unknown.push(x * k, y * k, Math.min(r, unknownRadius) * k);
      else (dots ? dotted : full).push(x * k, y * k, drawn * k);
    }
    for (const { laid } of model.opened) {
      if (laid.cluster !== cluster.node) continue;
      const { x, y, r } = arrangement.opened(laid);
      open.push(x * k, y * k, r * k);
    }
    const batches: DiscBatch[] = [];
    if (open.length > 0) batches.push(outlined(open, paint.placeEdge, openWidth));
    if (full.length > 0) batches.push(outlined(full, paint.placeEdge, 1, paint.placeFill));
    if (dotted.length > 0) batches.push(outlined(dotted, paint.placeFill, 1));
    if (unknown.length > 0) batches.push(outlined(unknown, paint.placeEdge, 1));
    if (empty.length > 0) batches.push(outlined(empty, paint.placeEdge, 1, null, [3, 3]));
    return batches;
  });
}
