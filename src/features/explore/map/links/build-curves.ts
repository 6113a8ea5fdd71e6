import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { badgeSize } from "#features/explore/map/labels/label-fonts.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import type { Curve, SceneDot, SceneLink, SceneNodeLink } from "#features/explore/map/scene/scene.ts";

/** How far a link is bent, as a part of its length. */
const bend = 0.16;
/** Px from the rim of a place to the rings round it. */
const ringRoom = 8;
/** Px from the rim of a place to the ring that says that a link ends there. */
const endRing = 2;

/** Another place or island that shares occupations with the picked one. */
export interface MapNodeLink {
  readonly node: NodeId;
  readonly shared: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the focus to each linked dot. */
export const buildCurves = (from: SceneDot, ends: readonly SceneDot[]): readonly Curve[] =>
  ends.map((to) => bentCurve(from, to));

/** Bent upwards, so that links to the same side fan out. */
export function bentCurve(from: Point, to: Point): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = dx > 0 ? 1 : -1;
  return {
    from: [from.x, from.y],
    bend: [(from.x + to.x) / 2 + dy * bend * side, (from.y + to.y) / 2 - dx * bend * side],
    to: [to.x, to.y],
  };
}

interface Drawn {
  readonly model: MapModel;
  readonly arrangement: Arrangement;
  readonly palette: Palette;
  readonly k: number;
}

/** The picked place or island and what it is tied to: curves from rim to rim, and names for ends out of view. */
export function buildNodeLinks(
  drawn: Drawn,
  from: NodeId | null,
  links: readonly MapNodeLink[],
): {
  readonly curves: readonly Curve[];
  readonly nodeLinks: readonly SceneNodeLink[];
  readonly linksFrom: Point | null;
  /** Places that links lead to, to be ringed: x, y, r. */
  readonly ends: readonly number[];
} {
  const start = from === null || links.length === 0 ? null : bodyOf(drawn, from);
  if (start === null) return { curves: [], nodeLinks: [], linksFrom: null, ends: [] };
  const ends = links.flatMap(({ node }) => {
    const body = bodyOf(drawn, node);
    return body === null
      ? []
      : { node, body, curve: bentCurve(rimOf(start, body.middle), rimOf(body, start.middle)) };
  });
  return {
    curves: ends.map(({ curve }) => curve),
    nodeLinks: ends.flatMap(({ node, body, curve }) =>
      nameOfEnd(drawn, body.cluster).map((end) => ({
        ...end,
        node,
        curve,
        ...body.middle,
        title: body.title,
      })),
    ),
    linksFrom: start.middle,
    ends: ends.flatMap(({ body: { middle, r } }) => (r === null ? [] : [middle.x, middle.y, r + endRing])),
  };
}

interface Body {
  readonly middle: Point;
  readonly cluster: ModelCluster;
  readonly title: string;
  /** Of a place, px. */
  readonly r: number | null;
  readonly holds: (point: Point) => boolean;
}

/** Map px. */
function bodyOf({ model, arrangement, k }: Drawn, node: NodeId): Body | null {
  const cluster = model.clusterOf.get(node);
  if (cluster === undefined) return null;
  if (cluster.laid.node === node) {
    const { coast } = cluster.laid;
    const { x, y } = arrangement.name(cluster.laid);
    return {
      middle: { x: x * k, y: y * k },
      cluster,
      title: cluster.name.title,
      r: null,
      holds: (point) => coast.filter((ring) => ringContains(ring, point.x / k, point.y / k)).length % 2 === 1,
    };
  }
  const place = model.placeOf.get(node);
  if (place === undefined) return null;
  const { x, y, r } = arrangement.place(place.laid);
  const reach = r * k + ringRoom;
  return {
    middle: { x: x * k, y: y * k },
    cluster,
    title: place.name?.title ?? cluster.name.title,
    r: r * k,
    holds: (point) => Math.hypot(point.x - x * k, point.y - y * k) <= reach,
  };
}

/** Parts of the way that are tried. */
const tries = 64;

/** Where the straight way to `towards` leaves the body for good. */
function rimOf({ middle, holds }: Body, towards: Point): Point {
  for (let at = tries; at > 0; at -= 1) {
    const part = at / (tries + 1);
    const point = {
      x: middle.x + (towards.x - middle.x) * part,
      y: middle.y + (towards.y - middle.y) * part,
    };
    if (holds(point)) return point;
  }
  return middle;
}

function nameOfEnd({ palette }: Drawn, { mark }: ModelCluster): readonly Pick<SceneLink, "sign" | "paint">[] {
  const { badge } = palette.paint(mark, false);
  return [
    {
      sign: {
        shape: "code",
        x: 0,
        y: 0,
        ...badgeSize(0, "large"),
        text: mark.code,
        fill: badge.fill,
        colour: badge.text,
        edge: badge.edge,
      },
      paint: { paper: palette.paper, ink: palette.ink, edge: palette.strong },
    },
  ];
}

export function sceneLink(drawn: Drawn, dot: SceneDot): readonly SceneLink[] {
  const cluster = drawn.model.clusterOf.get(dot.place);
  if (cluster === undefined) return [];
  return nameOfEnd(drawn, cluster).map((end) => ({
    ...end,
    dot,
    title: drawn.model.titleOf(dot.occupation),
  }));
}
