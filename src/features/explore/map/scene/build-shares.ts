import type { NodeId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapLens } from "#features/explore/map/map-state.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import { type Light, showsDots } from "#features/explore/map/scene/light-clusters.ts";
import type { GlyphBatch } from "#features/explore/map/scene/scene.ts";
import { discRadius } from "#features/explore/map/scene/size-places.ts";

/**
 * Places that stand for their dots, cut by how many of these are in each band: clockwise from the top in the order of
 * the bands. What is not published stays bare.
 */
export function placeShares(
  model: MapModel,
  arrangement: Arrangement,
  { bands, sizes }: MapLens,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
  k: number,
): readonly GlyphBatch[] {
  if (bands === null) return [];
  const wedges: number[][] = [];
  for (const { laid: cluster, places } of model.clusters) {
    const light = lights.get(cluster.node);
    if (light?.dim) continue;
    for (const { laid, occupations } of places) {
      if (showsDots(light, laid.node)) continue;
      const { x, y, r } = arrangement.place(laid);
      const radius = discRadius(sizes, laid.node, r);
      if (radius === null) continue;
      let from = 0;
      for (const [band, count] of (bands.counts.get(laid.node) ?? []).slice(0, -1).entries()) {
        if (count === 0) continue;
        const to = from + count / occupations.length;
        wedges[band] ??= [];
        wedges[band]?.push(x * k, y * k, radius * k, from, to);
        from = to;
      }
    }
  }
  return wedges.flatMap((glyphs, band): readonly GlyphBatch[] => [
    {
      shape: "wedge",
      fill: palette.share(bands.colouring, band),
      edge: palette.shareEdge,
      glyphs,
    },
  ]);
}
