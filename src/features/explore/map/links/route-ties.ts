import { Delaunay } from "d3";
import type { PlaceTie } from "#algorithms/graph/node-bridges.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";

type Point = readonly [x: number, y: number];

/** A tie and the points that lead it from one place to the other, world units; the first and the last are the places. */
export interface TieRoute extends PlaceTie {
  readonly points: readonly Point[];
}

/** A way across land counts this many times its length: water leads past what is written on the islands. */
const overLand = 3;
/** A way that a stronger tie has taken counts only this part of its length, so that ties share their way. */
const taken = 0.4;

interface Way {
  readonly to: number;
  readonly length: number;
}

/**
 * Leads ties between the places as roads: along the gaps between places and clusters' names, over water where there
 * is some, the strongest first and each on the way of those before it as far as that leads. The same each time.
 *
 * @see Pupyrev, Nachmanson, Bereg & Holroyd (2011), "Edge routing with ordered bundles", Graph Drawing
 */
export function routeTies({ places, clusters }: Layout, ties: readonly PlaceTie[]): readonly TieRoute[] {
  const sites = [
    ...places.map(({ node, cluster, x, y }) => ({ node, cluster, x, y })),
    ...clusters.map(({ node, x, y }) => ({ node: null, cluster: node, x, y })),
  ];
  if (sites.length < 4) return ties.flatMap((tie) => straight(tie, sites));
  const { points, ways } = buildWays(sites);
  const used = new Set<string>();
  const siteOf = new Map(sites.flatMap(({ node }, at) => (node === null ? [] : [[node, at] as const])));
  return ties.flatMap((tie) => {
    const [from, to] = [siteOf.get(tie.a), siteOf.get(tie.b)];
    if (from === undefined || to === undefined) return [];
    const path = shortestWay(ways, from, to, sites.length, used);
    for (const [at, one] of path.entries()) {
      const next = path[at + 1];
      if (next !== undefined) used.add(wayKey(one, next));
    }
    return [{ ...tie, points: path.flatMap((at) => (points[at] ? [points[at]] : [])) }];
  });
}

interface Site {
  /** `null`: a cluster's name, which no tie ends at. */
  readonly node: NodeId | null;
  readonly cluster: NodeId;
  readonly x: number;
  readonly y: number;
}

function straight(tie: PlaceTie, sites: readonly Site[]): readonly TieRoute[] {
  const [a, b] = [tie.a, tie.b].map((node) => sites.find((site) => site.node === node));
  return a === undefined || b === undefined
    ? []
    : [
        {
          ...tie,
          points: [
            [a.x, a.y],
            [b.x, b.y],
          ],
        },
      ];
}

/** The sites, then the middles of the triangles between them, and the ways from each to its neighbours. */
function buildWays(sites: readonly Site[]): {
  readonly points: readonly Point[];
  readonly ways: readonly (readonly Way[])[];
} {
  const { triangles, halfedges } = Delaunay.from(
    sites,
    ({ x }) => x,
    ({ y }) => y,
  );
  const corner = (at: number) => sites[triangles[at] ?? 0] ?? sites[0];
  const middles = Array.from({ length: triangles.length / 3 }, (_, at): Point => {
    const corners = [0, 1, 2].map((nth) => corner(3 * at + nth));
    return [mean(corners.map((one) => one?.x ?? 0)), mean(corners.map((one) => one?.y ?? 0))];
  });
  const points: readonly Point[] = [...sites.map(({ x, y }): Point => [x, y]), ...middles];
  const ways = points.map((): Way[] => []);
  const join = (a: number, b: number, weight: number) => {
    const [p, q] = [points[a], points[b]];
    if (p === undefined || q === undefined) return;
    const length = Math.hypot(p[0] - q[0], p[1] - q[1]) * weight;
    ways[a]?.push({ to: b, length });
    ways[b]?.push({ to: a, length });
  };
  for (const [edge, opposite] of halfedges.entries()) {
    const triangle = sites.length + Math.floor(edge / 3);
    join(triangles[edge] ?? 0, triangle, 1);
    if (opposite < edge) continue;
    const isLand = corner(edge)?.cluster === corner(opposite)?.cluster;
    join(triangle, sites.length + Math.floor(opposite / 3), isLand ? overLand : 1);
  }
  return { points, ways };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const wayKey = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Dijkstra's, over a few hundred points; through no site but the two ends. */
function shortestWay(
  ways: readonly (readonly Way[])[],
  from: number,
  to: number,
  siteCount: number,
  used: ReadonlySet<string>,
): readonly number[] {
  const costs = new Map([[from, 0]]);
  const before = new Map<number, number>();
  const open = new Set([from]);
  while (open.size > 0) {
    let at = -1;
    for (const one of open) if (at < 0 || (costs.get(one) ?? 0) < (costs.get(at) ?? 0)) at = one;
    if (at === to) break;
    open.delete(at);
    if (at < siteCount && at !== from) continue;
    for (const { to: next, length } of ways[at] ?? []) {
      const cost = (costs.get(at) ?? 0) + length * (used.has(wayKey(at, next)) ? taken : 1);
      if (cost >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, cost);
      before.set(next, at);
      open.add(next);
    }
  }
  const path = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) path.push(at);
  return path.toReversed();
}
