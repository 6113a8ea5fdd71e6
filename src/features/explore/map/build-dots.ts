import { arrangeDots, dotSpread } from "#algorithms/layout/arrange-dots.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Arrangement } from "#features/explore/map/arrange-map.ts";
import type { Light } from "#features/explore/map/light-clusters.ts";
import type { MapModel, ModelPlace } from "#features/explore/map/map-model.ts";
import { dotKey } from "#features/explore/map/map-projection.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import type { Palette } from "#features/explore/map/palette.ts";
import type { DiscBatch, SceneDot } from "#features/explore/map/scene.ts";

/** From this radius, px, an occupation that is also elsewhere is drawn as a ring with a dot. */
const ringFrom = 3.5;

/** Past this many, dots are specks of 3 px and take longer to draw round than a frame lasts. */
const mostRound = 2500;

/** Every dot of the islands that show them, and of compared, picked and linked occupations on the others. */
export function buildDots(
  model: MapModel,
  arrangement: Arrangement,
  lights: ReadonlyMap<NodeId, Light>,
  { compared, focusDot, links }: MapState,
  k: number,
): readonly SceneDot[] {
  const linked = new Set(
    [...(focusDot ? [focusDot] : []), ...links].map((d) => dotKey(d.occupation, d.place)),
  );
  return model.clusters.flatMap(({ laid, places }) => {
    const all = lights.get(laid.node)?.dots ?? false;
    if (!all && compared.size === 0 && linked.size === 0) return [];
    return places.flatMap((place) =>
      dotsOf(place, arrangement, k).filter(
        ({ key, occupation }) => all || compared.has(occupation) || linked.has(key),
      ),
    );
  });
}

function dotsOf({ laid, occupations }: ModelPlace, arrangement: Arrangement, k: number): readonly SceneDot[] {
  const { x, y, r } = arrangement.place(laid);
  const offsets = arrangeDots(occupations.length, r);
  const c = dotSpread(occupations.length, r);
  const radius = Math.min(7, Math.max(1.5, 0.64 * c * k));
  return occupations.map((occupation, at) => ({
    key: dotKey(occupation, laid.node),
    occupation,
    place: laid.node,
    x: (x + (offsets[2 * at] ?? 0)) * k,
    y: (y + (offsets[2 * at + 1] ?? 0)) * k,
    r: radius,
    pitch: occupations.length < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(Math.PI) * c * k,
  }));
}

/** The dots as batches of one look: whole ones, those also elsewhere, and those that are not meant. */
export function dotBatches(
  model: MapModel,
  dots: readonly SceneDot[],
  { highlight, focusDot, links }: MapState,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
): readonly DiscBatch[] {
  const ringed = new Set(
    [...(focusDot ? [focusDot] : []), ...links].map((d) => dotKey(d.occupation, d.place)),
  );
  const batches = new Map<string, DiscBatch & { readonly discs: number[] }>();
  const add = (batch: DiscBatch, ...disc: readonly number[]) => {
    const look = `${batch.fill} ${batch.edge?.colour} ${batch.edge?.width}`;
    const known = batches.get(look);
    if (known === undefined)
      batches.set(look, { ...batch, discs: [...disc], square: dots.length > mostRound });
    else known.discs.push(...disc);
  };

  for (const { key, occupation, place, x, y, r } of dots) {
    const cluster = model.clusterOf.get(place);
    if (cluster === undefined || ringed.has(key)) continue;
    const paint = palette.paint(cluster.mark, lights.get(cluster.laid.node)?.dim ?? false);
    const lent = model.dotColour(occupation, cluster.mark);
    const colour = lent === null ? paint.dot : palette.dot(lent);
    if (highlight !== null && !highlight.has(occupation))
      add(outlined([], paint.miss, 1), x, y, Math.max(1, r * 0.62));
    else if (r >= ringFrom && model.placesWith(occupation).length > 1) {
      add(outlined([], colour, 2.5), x, y, r - 1.25);
      add(filled(colour), x, y, Math.max(1, r - 4.75));
    } else add(filled(colour), x, y, r);
  }
  // Bare rings first: a whole dot is never under one.
  return [...batches.values()].toSorted((a, b) => Number(a.fill !== null) - Number(b.fill !== null));
}

const filled = (fill: string): DiscBatch => ({ fill, edge: null, discs: [], square: false });

export const outlined = (
  discs: readonly number[],
  colour: string,
  width: number,
  fill: string | null = null,
  dash: readonly number[] = [],
): DiscBatch => ({ fill, edge: { colour, width, dash }, discs, square: false });
