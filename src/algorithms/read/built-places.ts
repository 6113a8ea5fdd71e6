import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { frameworkId, type NodeId, nodeId } from "#domain/ids.ts";
import type { Box, Layout, LayoutSize, Rings } from "#domain/layout.ts";

type BuiltBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** Each outline as the steps from point to point in tenths of a unit, x and y in turn; the first is from 0, 0. */
type BuiltRings = readonly (readonly number[])[];

/**
 * `data/places/<id>-<size>.json`: where everything lies, with the names and marks of what is drawn, so that the first
 * picture needs this file alone. A cluster's `shelf` and a place's `cluster` are positions in the lists; −1 is none.
 */
export interface BuiltPlaces {
  readonly frameworkId: string;
  readonly size: LayoutSize;
  readonly seed: number;
  readonly bounds: BuiltBox;
  readonly shelves: readonly (readonly [
    node: string,
    title: string | null,
    label: readonly [x: number, y: number] | null,
    outer: BuiltRings,
    inner: BuiltRings,
  ])[];
  readonly clusters: readonly (readonly [
    node: string,
    title: string,
    short: string | null,
    mark: readonly [code: string, light: string, dark: string, onLight: string, onDark: string],
    shelf: number,
    x: number,
    y: number,
    lines: readonly string[],
    bounds: BuiltBox,
    coast: BuiltRings,
  ])[];
  readonly places: readonly (readonly [
    node: string,
    title: string | null,
    short: string | null,
    cluster: number,
    x: number,
    y: number,
    r: number,
    lines: readonly string[],
  ])[];
}

export function layoutFromBuilt(built: BuiltPlaces): Layout {
  const shelves = built.shelves.map(([node, , label, outer, inner]) => ({
    node: nodeId(node),
    outer: ringsFromSteps(outer),
    inner: ringsFromSteps(inner),
    label: label && { x: label[0], y: label[1] },
  }));
  const clusters = built.clusters.map(([node, , , , shelf, x, y, lines, bounds, coast]) => ({
    node: nodeId(node),
    shelf: shelves[shelf]?.node ?? null,
    x,
    y,
    lines,
    coast: ringsFromSteps(coast),
    bounds: boxFromBuilt(bounds),
  }));
  return {
    frameworkId: frameworkId(built.frameworkId),
    size: built.size,
    seed: built.seed,
    bounds: boxFromBuilt(built.bounds),
    shelves,
    clusters,
    places: built.places.map(([node, , , cluster, x, y, r, lines], at) => ({
      node: nodeId(node),
      cluster: clusters[cluster]?.node ?? missing(built, at),
      x,
      y,
      r,
      lines,
    })),
  };
}

/** What the nodes that are drawn are called, and how the clusters are told apart. */
export function namesFromBuilt({ shelves, clusters, places }: BuiltPlaces): {
  readonly names: ReadonlyMap<NodeId, Pick<FrameworkNode, "title" | "short">>;
  readonly marks: ReadonlyMap<NodeId, ClusterMark>;
} {
  const titled = [
    ...shelves.map(([node, title]) => [node, title, null] as const),
    ...places.map(([node, title, short]) => [node, title, short] as const),
    ...clusters.map(([node, title, short]) => [node, title, short] as const),
  ];
  return {
    names: new Map(
      titled.flatMap(([node, title, short]) => (title === null ? [] : [[nodeId(node), { title, short }]])),
    ),
    marks: new Map(
      clusters.map(([node, , , [code, light, dark, onLight, onDark]]) => {
        const cluster = nodeId(node);
        return [
          cluster,
          { cluster, code, colour: { light, dark }, onColour: { light: onLight, dark: onDark } },
        ];
      }),
    ),
  };
}

const boxFromBuilt = ([x0, y0, x1, y1]: BuiltBox): Box => ({ x0, y0, x1, y1 });

const ringsFromSteps = (rings: BuiltRings): Rings =>
  rings.map((steps) => {
    const ring = [...steps];
    for (let at = 2; at < ring.length; at += 1) ring[at] = (ring[at] ?? 0) + (ring[at - 2] ?? 0);
    return ring.map((tenths) => tenths / 10);
  });

function missing({ frameworkId: id, size }: BuiltPlaces, at: number): never {
  throw new RangeError(`no such cluster: place ${at} of ${id}, ${size}`);
}
