import type { NodeId } from "#domain/ids.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import type { ModelPlace } from "#features/explore/map/map-model.ts";
import { type Arrangement, arrangeMap, type Disc } from "#features/explore/map/scene/arrange-map.ts";
import { buildAreas, placeBatches } from "#features/explore/map/scene/build-areas.ts";
import { bandDots } from "#features/explore/map/scene/build-band-dots.ts";
import { buildDots, dotBatches } from "#features/explore/map/scene/build-dots.ts";
import { lightClusters } from "#features/explore/map/scene/light-clusters.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";

/** More dots than this take longer to move than a frame lasts on a slow machine. */
const mostDots = 800;
/** World units; less is no move. */
const still = 0.5;

/** The islands that open, bare of names, with their places so far (0 to 1) on their way to where they lie open. */
export type Bloom = (part: number) => Scene;

/** @returns `null` where no place grows out of the last scene, or too many dots would have to */
export function createBloom({ model, state, palette }: MapContent, last: Scene, next: Scene): Bloom | null {
  const was = new Map<NodeId, Disc>(
    last.placeList.map(({ node, x, y, r }) => [node, { x: x / last.k, y: y / last.k, r: r / last.k }]),
  );
  const open = arrangeMap(model, state.grown);
  const grows = ({ laid }: ModelPlace) => {
    const from = was.get(laid.node);
    return from !== undefined && open.place(laid).r - from.r > still;
  };
  const clusters = model.clusters.filter(
    ({ laid, places }) => state.grown.includes(laid.node) && places.some(grows),
  );
  const count = clusters.flatMap(({ places }) => places).reduce((sum, place) => sum + place.keys.length, 0);
  if (clusters.length === 0 || count > mostDots) return null;

  const shown = { ...model, clusters, shelves: [] };
  const { lens } = state;
  const { k } = next;
  const lights = lightClusters(shown, state, k);
  const areas = buildAreas(shown, state, palette, lights);
  return (part) => {
    const between: Arrangement = {
      ...open,
      place: (laid) => {
        const to = open.place(laid);
        const from = was.get(laid.node) ?? to;
        const mix = (a: number, b: number) => a + (b - a) * part;
        return { x: mix(from.x, to.x), y: mix(from.y, to.y), r: mix(from.r, to.r) };
      },
    };
    const dots = buildDots(shown, between, lights, state, k);
    const drawn =
      lens.bands === null
        ? { discs: dotBatches(shown, dots, state, palette, lights), glyphs: [] }
        : bandDots(shown, dots, state, lens.bands, palette, lights);
    return {
      ...next,
      areas,
      ties: [],
      places: placeBatches(shown, between, lens, palette, lights, k),
      shares: [],
      dots: drawn.discs,
      glyphs: drawn.glyphs,
      curves: [],
      rings: [],
      labels: [],
      signs: [],
    };
  };
}
