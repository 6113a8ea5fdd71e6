import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type Bodies, buildBodies } from "#algorithms/layout/build-bodies.ts";
import { boundsOfBoxes, boundsOfRings } from "#algorithms/layout/build-layout.ts";
import { createFade } from "#algorithms/layout/coast-field.ts";
import { boundsOf, type Claim, claimLand, growCoast } from "#algorithms/layout/grow-coasts.ts";
import { growShelf } from "#algorithms/layout/grow-shelves.ts";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import { type Held, moveBodies } from "#algorithms/layout/move-bodies.ts";
import { moveShelfNames } from "#algorithms/layout/move-shelf-names.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import { type SizeFigures, sizeFigures } from "#algorithms/layout/size-figures.ts";
import { toTenth } from "#algorithms/layout/trace-contour.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Box, LaidCluster, LaidShelf, Layout, LayoutMove, LayoutPatch } from "#domain/layout.ts";

/** While a hand moves, coasts are grown on a grid this much coarser; a quarter of the work. */
const roughly = 2;
/** How far past the map's edge something may be put, of its width and height. */
const outside = 0.12;
/** Less than this, in world units, is no move. */
const still = 0.05;

/** `draft`: while the hand is moving. */
export type MoveDetail = "draft" | "final";

/** @returns what is new in the layout when those bodies are put elsewhere; with no moves nothing */
export type MoveLayout = (moves: readonly LayoutMove[], detail: MoveDetail) => LayoutPatch;

/**
 * Moves places and clusters of a layout; their neighbours give way and the coasts follow. Same moves, same layout.
 * Moves of nodes that are not on the map, and such as are no numbers, are left out.
 *
 * @throws {RangeError} if the layout is not of this framework
 */
export function createMoveLayout(index: FrameworkIndex, base: Layout): MoveLayout {
  const bodies = buildBodies(index, sizeFigures[base.size]);
  const home = homeBoxes(bodies, base);
  const homeClaims = new Map<MoveDetail, readonly Claim[]>();

  return (moves, detail) => {
    const figures = figuresFor(base, detail);
    const fade = createFade(figures.coast.smooth);
    const claim = (boxes: Boxes) => (_: unknown, at: number) => claimLand(bodies, boxes, at, figures, fade);
    const held = heldBodies(bodies, home, base.bounds, moves);
    if (held.size === 0) return { bounds: base.bounds, shelves: [], clusters: [], places: [] };
    const boxes = moveBodies(bodies, home, held, figures);
    const isMoved = bodies.all.map(
      (_, at) =>
        Math.abs((boxes.x[at] ?? 0) - (home.x[at] ?? 0)) > still ||
        Math.abs((boxes.y[at] ?? 0) - (home.y[at] ?? 0)) > still,
    );
    const movedClusters = new Set(bodies.all.flatMap(({ cluster }, at) => (isMoved[at] ? [cluster] : [])));

    const before = homeClaims.get(detail) ?? base.clusters.map(claim(home));
    homeClaims.set(detail, before);
    const claims = before.map((old, at) => (movedClusters.has(at) ? claim(boxes)(old, at) : old));
    const stirred = [...movedClusters].flatMap((moved) => {
      const own = bodies.all.flatMap(({ cluster }, at) => (cluster === moved ? [at] : []));
      const margin = figures.coast.reach + figures.coast.gaps[1];
      return [boundsOf(home, own, margin), boundsOf(boxes, own, margin)];
    });
    const isStirred = ({ bounds }: LaidCluster, at: number) =>
      movedClusters.has(at) || stirred.some((box) => boxesMeet(box, bounds));
    const clusters = base.clusters.flatMap((laid, at) => {
      if (!isStirred(laid, at)) return [];
      const coast = growCoast(claims, at, bodies, boxes, figures);
      if (coast.length === 0) return [];
      return [
        {
          ...laid,
          x: toTenth(boxes.x[at] ?? 0),
          y: toTenth(boxes.y[at] ?? 0),
          coast,
          bounds: boundsOfRings(coast),
        },
      ];
    });
    const discs = bodies.all.flatMap(({ disc }, at) => (disc === null ? [] : [{ at, dy: disc.dy }]));
    const places = base.places.flatMap((laid, nth) => {
      const { at, dy } = discs[nth] ?? { at: -1, dy: 0 };
      return isMoved[at]
        ? [{ ...laid, x: toTenth(boxes.x[at] ?? 0), y: toTenth((boxes.y[at] ?? 0) + dy) }]
        : [];
    });
    const movedGroups = new Set([...movedClusters].map((cluster) => bodies.groupOf[cluster]));
    const coasts = patched(base.clusters, clusters).map(({ coast }) => coast);
    const homeNames = base.shelves.map((laid) => shelfName(index, laid, figures));
    const bounds = boundsOfBoxes([base.bounds, ...clusters.map((laid) => laid.bounds)]);
    const names = moveShelfNames(bodies, { home, boxes, coasts, bounds }, homeNames);
    const shelves = base.shelves.flatMap((laid, group): readonly LaidShelf[] => {
      const name = names[group] ?? null;
      const stays = name === homeNames[group];
      if (stays && !movedGroups.has(group)) return [];
      const label = stays ? laid.label : name && middleOf(name);
      return [{ ...laid, ...growShelf(bodies, boxes, group, name, figures), label }];
    });
    return {
      bounds: boundsOfBoxes([bounds, ...names.filter((name) => name !== null)]),
      shelves,
      clusters,
      places,
    };
  };
}

/** The layout with what is new in it; what is not keeps its identity. */
export function patchLayout(base: Layout, patch: LayoutPatch): Layout {
  return {
    ...base,
    bounds: patch.bounds,
    shelves: patched(base.shelves, patch.shelves),
    clusters: patched(base.clusters, patch.clusters),
    places: patched(base.places, patch.places),
  };
}

/** A nameless place has the node of its cluster, so places are told apart from clusters by their list. */
function patched<Laid extends { readonly node: NodeId }>(
  old: readonly Laid[],
  fresh: readonly Laid[],
): readonly Laid[] {
  const by = new Map(fresh.map((laid) => [laid.node, laid]));
  return fresh.length === 0 ? old : old.map((laid) => by.get(laid.node) ?? laid);
}

function figuresFor({ size }: Layout, detail: MoveDetail): SizeFigures {
  const figures = sizeFigures[size];
  if (detail === "final") return figures;
  return { ...figures, coast: { ...figures.coast, cell: figures.coast.cell * roughly } };
}

/** The bodies of the layout, where it has laid them. */
function homeBoxes({ all, clusterCount }: Bodies, { frameworkId, size, clusters, places }: Layout): Boxes {
  const laid = [...clusters, ...places];
  const fits =
    clusters.length === clusterCount &&
    laid.length === all.length &&
    all.every(({ node }, at) => node === laid[at]?.node);
  if (!fits) throw new RangeError(`not a layout of this framework: ${frameworkId} (${size})`);
  return {
    x: Float64Array.from(laid, ({ x }) => x),
    y: Float64Array.from(laid, ({ y }, at) => y - (all[at]?.disc?.dy ?? 0)),
    halfWidth: Float64Array.from(all, ({ width }) => width / 2),
    halfHeight: Float64Array.from(all, ({ height }) => height / 2),
  };
}

/** A cluster takes along all that is in it; a place may be moved within it besides. */
function heldBodies(
  { all, clusterCount }: Bodies,
  home: Boxes,
  { x0, y0, x1, y1 }: Box,
  moves: readonly LayoutMove[],
): ReadonlyMap<number, Held> {
  const byNode = new Map(
    moves.filter(({ dx, dy }) => Number.isFinite(dx) && Number.isFinite(dy)).map((move) => [move.node, move]),
  );
  const marginX = (x1 - x0) * outside;
  const marginY = (y1 - y0) * outside;
  const held = new Map<number, Held>();
  for (const [at, { node, cluster, disc }] of all.entries()) {
    const clusterNode = all[cluster]?.node;
    const own = disc === null || node === clusterNode ? undefined : byNode.get(node);
    const whole = cluster < clusterCount && clusterNode !== undefined ? byNode.get(clusterNode) : undefined;
    if (own === undefined && whole === undefined) continue;
    const x = (home.x[at] ?? 0) + (own?.dx ?? 0) + (whole?.dx ?? 0);
    const y = (home.y[at] ?? 0) + (own?.dy ?? 0) + (whole?.dy ?? 0);
    held.set(at, {
      x: Math.min(x1 + marginX, Math.max(x0 - marginX, x)),
      y: Math.min(y1 + marginY, Math.max(y0 - marginY, y)),
      firm: own !== undefined || disc === null,
    });
  }
  return held;
}

const boxesMeet = (a: Box, b: Box): boolean => a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;

const middleOf = ({ x0, y0, x1, y1 }: Box) => ({ x: toTenth((x0 + x1) / 2), y: toTenth((y0 + y1) / 2) });

/** The box of a grouping's name, where the layout wrote it. */
function shelfName(
  { byId }: FrameworkIndex,
  { node, label }: LaidShelf,
  { shelfName: name, unitsPerPx }: SizeFigures,
): Box | null {
  const titled = byId.get(node);
  if (label === null || name === null || titled === undefined) return null;
  const width = (labelWidth(titled.short ?? titled.title, "grouping", name.size) * unitsPerPx) / 2;
  const height = (name.line * unitsPerPx) / 2;
  return { x0: label.x - width, y0: label.y - height, x1: label.x + width, y1: label.y + height };
}
