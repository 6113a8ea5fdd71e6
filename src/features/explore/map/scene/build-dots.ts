import { arrangeDots, dotSpread, innerRim } from "#algorithms/layout/arrange-dots.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { MapModel, ModelCluster, ModelPlace } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import { type Light, showsDots } from "#features/explore/map/scene/light-clusters.ts";
import { dotKey } from "#features/explore/map/scene/map-projection.ts";
import type { DiscBatch, SceneDot } from "#features/explore/map/scene/scene.ts";

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
  const linked = ringedKeys({ focusDot, links });
  const inner = new Set(model.opened.flatMap((open) => open.laid.holds));
  const dotsIn = (place: ModelPlace) => dotsOf(place, arrangement, k, inner.has(place.laid.node));
  return model.clusters.flatMap(({ laid, places }) => {
    const light = lights.get(laid.node);
    const isBare = compared.size === 0 && linked.size === 0;
    if (!light?.dots && isBare) return [];
    return places.flatMap((place) => {
      if (showsDots(light, place.laid.node)) return dotsIn(place);
      if (isBare) return [];
      return dotsIn(place).filter(({ key, occupation }) => compared.has(occupation) || linked.has(key));
    });
  });
}

function dotsOf(
  { laid, occupations, keys }: ModelPlace,
  arrangement: Arrangement,
  k: number,
  isInner: boolean,
): readonly SceneDot[] {
  const { x, y, r } = arrangement.place(laid);
  const rim = isInner ? innerRim * r : undefined;
  const offsets = arrangeDots(occupations.length, r, rim);
  const c = dotSpread(occupations.length, r, rim);
  const radius = Math.min(7, Math.max(1.5, 0.64 * c * k));
  return occupations.map((occupation, at) => ({
    key: keys[at] ?? "",
    occupation,
    place: laid.node,
    x: (x + (offsets[2 * at] ?? 0)) * k,
    y: (y + (offsets[2 * at + 1] ?? 0)) * k,
    r: radius,
    pitch: occupations.length < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(Math.PI) * c * k,
  }));
}

/** Keys of the dots that are drawn with rings: what is picked and the ends of its links. */
export const ringedKeys = ({ focusDot, links }: Pick<MapState, "focusDot" | "links">): ReadonlySet<string> =>
  new Set([...(focusDot ? [focusDot] : []), ...links].map((d) => dotKey(d.occupation, d.place)));

export const isSquare = (dots: readonly SceneDot[]): boolean => dots.length > mostRound;

/** Something is meant, and not this. */
export const missed = ({ highlight }: MapState, occupation: OccupationId): boolean =>
  highlight !== null && !highlight.has(occupation);

/** The dots as batches of one look: whole ones, those also elsewhere, and those that are not meant. */
export function dotBatches(
  model: MapModel,
  dots: readonly SceneDot[],
  state: MapState,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
): readonly DiscBatch[] {
  const ringed = ringedKeys(state);
  const square = isSquare(dots);
  const misses = createBatches((colour) => outlined([], colour, 1), square);
  const rings = createBatches((colour) => outlined([], colour, 2.5), square);
  const wholes = createBatches(filled, square);

  // The dots of a place follow each other.
  let last: NodeId | null = null;
  let cluster: ModelCluster | undefined;
  let paint: ReturnType<Palette["paint"]> | undefined;
  for (const { key, occupation, place, x, y, r } of dots) {
    if (place !== last) {
      last = place;
      cluster = model.clusterOf.get(place);
      paint = cluster && palette.paint(cluster.mark, lights.get(cluster.laid.node)?.dim ?? false);
    }
    if (cluster === undefined || paint === undefined || ringed.has(key)) continue;
    const lent = model.dotColour(occupation, cluster.mark);
    const colour = lent === null ? paint.dot : palette.dot(lent);
    if (missed(state, occupation)) misses.add(paint.miss, x, y, Math.max(1, r * 0.62));
    else if (state.highlight === null && r >= ringFrom && model.placesWith(occupation).length > 1) {
      rings.add(colour, x, y, r - 1.25);
      wholes.add(colour, x, y, Math.max(1, r - 4.75));
    } else wholes.add(colour, x, y, r);
  }
  // Bare rings first: a whole dot is never under one.
  return [...misses.all(), ...rings.all(), ...wholes.all()];
}

/** Gathers discs of one kind by their colour. */
export function createBatches(look: (colour: string) => DiscBatch, square: boolean) {
  const byColour = new Map<string, number[]>();
  return {
    add: (colour: string, x: number, y: number, r: number) => {
      const discs = byColour.get(colour);
      if (discs === undefined) byColour.set(colour, [x, y, r]);
      else discs.push(x, y, r);
    },
    all: (): readonly DiscBatch[] =>
      [...byColour].map(([colour, discs]) => ({ ...look(colour), discs, square })),
  };
}

export const filled = (fill: string): DiscBatch => ({ fill, edge: null, discs: [], square: false });

export const outlined = (
  discs: readonly number[],
  colour: string,
  width: number,
  fill: string | null = null,
  dash: readonly number[] = [],
): DiscBatch => ({ fill, edge: { colour, width, dash }, discs, square: false });
