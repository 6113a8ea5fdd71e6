import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { PlaceTie } from "#algorithms/graph/node-bridges.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { routeTies, type TieRoute } from "#features/explore/map/links/route-ties.ts";
import { tieSteps } from "#features/explore/map/links/tie-steps.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import type { TieBatch } from "#features/explore/map/scene/scene.ts";
import { selectPlaceTies } from "#store/selectors/select-bridges.ts";

/** More than this many lines over a whole map cannot be followed. */
export const mostTies = 40;
/** The strongest ties of a map, and how many there are. */
export interface MapTies {
  /** Strongest first; at most {@link mostTies}. */
  readonly drawn: readonly PlaceTie[];
  readonly all: number;
  /** What draws them comes with them: a map that shows none does without. */
  readonly build: typeof buildTies;
}

export function mapTies(index: FrameworkIndex): MapTies {
  const all = selectPlaceTies(index);
  return { drawn: all.slice(0, mostTies), all: all.length, build: buildTies };
}

const routes = new WeakMap<
  Layout,
  { readonly drawn: MapTies["drawn"]; readonly routes: readonly TieRoute[] }
>();

function routesOf(layout: Layout, { drawn }: Pick<MapTies, "drawn">): readonly TieRoute[] {
  const known = routes.get(layout);
  if (known?.drawn === drawn) return known.routes;
  const found = routeTies(layout, drawn);
  routes.set(layout, { drawn, routes: found });
  return found;
}

interface Drawn {
  readonly model: MapModel;
  readonly arrangement: Arrangement;
  readonly k: number;
}

/**
 * The ties as lines of a few widths, thin ones first. Map px.
 *
 * @param isMeant which of the ties
 */
export function buildTies(
  { model, arrangement, k }: Drawn,
  ties: Pick<MapTies, "drawn">,
  colour: string,
  isMeant: (tie: PlaceTie) => boolean,
): readonly TieBatch[] {
  const meant = routesOf(model.layout, ties).filter(isMeant);
  const end = (node: NodeId): readonly Point[] => {
    const laid = model.placeOf.get(node)?.laid;
    return laid === undefined ? [] : [arrangement.place(laid)].map(({ x, y }) => [x * k, y * k]);
  };
  return tieSteps(ties, model.layout.size).flatMap(({ width, least, most }) => {
    const lines = meant
      .filter(({ shared }) => shared >= least && shared <= most)
      .map(({ a, b, points }) => {
        const between = points.slice(1, -1).map(([x, y]): Point => [x * k, y * k]);
        return { a, b, path: bundled([...end(a), ...between, ...end(b)]) };
      });
    return lines.length === 0 ? [] : [{ colour, width, lines }];
  });
}

type Point = readonly [x: number, y: number];

/**
 * A smooth line: where it starts, then two handles and an end for each piece. A basis spline over the middles of the
 * way's steps: it depends on what is near alone, so ties on the same way lie on each other.
 *
 * @see Holten (2006), "Hierarchical edge bundles", IEEE TVCG 12, 741-748
 */
function bundled(points: readonly Point[]): readonly number[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Ends stand three times, so that the spline reaches them.
  const spline = [first, first, first, ...middles(middles(points)), last, last, last];
  const flat: number[] = [...first];
  for (let at = 0; at + 3 < spline.length; at += 1) {
    const [p, q, r] = [spline[at + 1] ?? first, spline[at + 2] ?? last, spline[at + 3] ?? last];
    const end = between(between(p, q, 2 / 3), between(q, r, 1 / 3), 0.5);
    flat.push(...between(p, q, 1 / 3), ...between(p, q, 2 / 3), ...end);
  }
  return flat;
}

const middles = (points: readonly Point[]): readonly Point[] =>
  points.slice(1).map((point, at) => between(points[at] ?? point, point, 0.5));

const between = (from: Point, to: Point, part: number): Point => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
];
