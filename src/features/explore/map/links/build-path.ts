import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { bentCurve } from "#features/explore/map/links/build-curves.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { Curve, SceneDot, Sign } from "#features/explore/map/scene/scene.ts";

/** A step of the path at the place where it is shown. */
export interface PathStop {
  /** From 1; steps without a place in the framework are counted too. */
  readonly step: number;
  readonly occupation: OccupationId;
  readonly place: NodeId;
}

interface Way {
  readonly length: number;
  readonly stops: readonly PathStop[];
}

/**
 * Where the steps of a path lie: each at the one of its places that makes the whole path shortest on the map.
 * Steps that the framework does not place are left out.
 *
 * @param at the place of a step that is picked
 */
export function placePath(
  model: MapModel,
  path: readonly OccupationId[],
  at: { readonly occupation: OccupationId; readonly place: NodeId } | null,
): readonly PathStop[] {
  let ways: readonly Way[] = [];
  for (const [nth, occupation] of path.entries()) {
    const all = model.placesWith(occupation).map(({ laid }) => laid);
    const meant = at?.occupation === occupation ? all.filter(({ node }) => node === at.place) : [];
    const places = meant.length > 0 ? meant : all;
    if (places.length === 0) continue;
    const before = ways;
    ways = places.map((place) => {
      const stop = { step: nth + 1, occupation, place: place.node };
      let best: Way = { length: before.length === 0 ? 0 : Number.POSITIVE_INFINITY, stops: [stop] };
      for (const { length, stops } of before) {
        const last = model.placeOf.get(stops.at(-1)?.place ?? place.node)?.laid ?? place;
        const whole = length + Math.hypot(last.x - place.x, last.y - place.y);
        if (whole < best.length) best = { length: whole, stops: [...stops, stop] };
      }
      return best;
    });
  }
  let best: Way = { length: Number.POSITIVE_INFINITY, stops: [] };
  for (const way of ways) if (way.length < best.length) best = way;
  return best.stops;
}

/** From each step to the next; no line leads past a step that is not on the map. */
export function pathCurves(
  path: readonly PathStop[],
  dotOf: (stop: PathStop) => SceneDot | null,
): readonly Curve[] {
  return path.flatMap((stop, at) => {
    const next = path[at + 1];
    if (next === undefined || next.step !== stop.step + 1) return [];
    const [from, to] = [dotOf(stop), dotOf(next)];
    return from === null || to === null ? [] : [bentCurve(from, to)];
  });
}

const radius = 10;
/** Px between the middles of two numbers, so that both can be read. */
const leastApart = 2 * radius + 2;
const partings = 12;

/** The number of each step, over its dot; steps that lie close together make room for each other. */
export function pathSigns(
  path: readonly PathStop[],
  dotOf: (stop: PathStop) => SceneDot | null,
  palette: Palette,
): readonly Sign[] {
  const signs = path.flatMap((stop) => {
    const dot = dotOf(stop);
    return dot === null ? [] : { x: dot.x, y: dot.y, text: String(stop.step) };
  });
  return partSigns(signs).map((sign) => ({
    ...sign,
    shape: "disc",
    width: 2 * radius,
    height: 2 * radius,
    fill: palette.paper,
    colour: palette.ink,
    edge: palette.ink,
  }));
}

/** Each pair that is too close moves apart, both by the same, until none is. */
function partSigns<T extends { readonly x: number; readonly y: number }>(signs: readonly T[]): readonly T[] {
  const at = signs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < partings; round += 1)
    for (const [nth, one] of at.entries())
      for (const other of at.slice(nth + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const length = Math.hypot(dx, dy);
        if (length >= leastApart) continue;
        const [ux, uy] = length === 0 ? [1, 0] : [dx / length, dy / length];
        const by = (leastApart - length) / 2;
        one.x -= ux * by;
        one.y -= uy * by;
        other.x += ux * by;
        other.y += uy * by;
      }
  return signs.map((sign, nth) => ({ ...sign, ...at[nth] }));
}
