import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { marksIn } from "#algorithms/graph/marks-in.ts";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A small map is shown larger, and so is its lettering, 18 px for 14.5; but its names keep some room. */
const largerLettering = 1.25;
const leastNameScale = 0.6;
/** More room for names makes the map wider and its lettering again too large; at this they have enough. */
const mostNameScale = 1.2;

interface Disc {
  readonly r: number;
  /** From the box's middle to the disc's, upward negative. */
  readonly dy: number;
}

/** What forces move: one box round a place's disc and name, or round a cluster's code and name. */
export interface Body {
  readonly node: NodeId;
  /** Which cluster it is or lies in, by number. */
  readonly cluster: number;
  /** `null` for the cluster's own name. */
  readonly disc: Disc | null;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly occupations: readonly OccupationId[];
}

/** All bodies of a map: first each cluster's name, in framework order, then the places. */
export interface Bodies {
  readonly all: readonly Body[];
  readonly clusterCount: number;
  /** By cluster: its grouping, by number, and that grouping's node; without groupings, itself alone and `null`. */
  readonly groupOf: readonly number[];
  readonly groups: readonly (NodeId | null)[];
}

export function buildBodies(index: FrameworkIndex, figures: SizeFigures): Bodies {
  const levels = mapLevels(index);
  const clusters = nodesAtLevel(index, levels.cluster);
  const clusterAt = new Map(clusters.map(({ id }, at) => [id, at]));
  const above = (node: FrameworkNode, level: string | null) =>
    index.ancestorsOf(node.id).find((ancestor) => ancestor.level === level)?.id ?? null;

  const groups: (NodeId | null)[] = [];
  const groupOf = clusters.map((cluster) => {
    const group = above(cluster, levels.shelf);
    const known = group === null ? -1 : groups.indexOf(group);
    return known >= 0 ? known : groups.push(group) - 1;
  });

  const places = nodesAtLevel(index, levels.place).flatMap((node) => {
    const cluster = clusterAt.get(above(node, levels.cluster) ?? node.id);
    return cluster === undefined
      ? []
      : [placeBody(node, cluster, index.occupationsIn(node.id), marksIn(index, node.id), figures, true)];
  });
  const own = clusters.flatMap((node, cluster) => {
    const occupations =
      levels.place === null
        ? index.occupationsIn(node.id)
        : [...new Set(index.membershipsAt(node.id).map(({ occupation }) => occupation))];
    const marks = levels.place === null ? marksIn(index, node.id) : occupations.length;
    return marks === 0 ? [] : [placeBody(node, cluster, occupations, marks, figures, false)];
  });
  const discs = [...places, ...own];
  const names = (unitsPerPx: number) =>
    clusters.map((node, cluster) => nameBody(node, cluster, figures, unitsPerPx));
  const growth = frameGrowth([...names(figures.unitsPerPx), ...discs], figures);
  return {
    all: [...names(nameUnits(figures, growth)), ...discs],
    clusterCount: clusters.length,
    groupOf,
    groups,
  };
}

/** How many times wider than its size's frame a map of these bodies is. */
export function frameGrowth(bodies: readonly Body[], { frame, gaps, filling }: SizeFigures): number {
  let area = 0;
  for (const { width, height } of bodies) area += (width + gaps[0]) * (height + gaps[0]);
  return Math.sqrt(area / filling / (frame.width * frame.height));
}

/** World units a px for the name of a cluster: lettering keeps its size on a wide map shown smaller. */
export const nameUnits = ({ unitsPerPx }: SizeFigures, growth: number): number =>
  unitsPerPx *
  (growth > 1
    ? Math.min(growth, mostNameScale)
    : Math.max(leastNameScale, Math.min(1, growth * largerLettering)));

function nameBody(
  node: FrameworkNode,
  cluster: number,
  { clusterName: name, badge }: SizeFigures,
  unitsPerPx: number,
): Body {
  const lines = nameLines(node, name.widest, "cluster", name.size);
  const widest = Math.max(badge.width, ...lines.map((line) => labelWidth(line, "cluster", name.size)));
  return {
    node: node.id,
    cluster,
    disc: null,
    width: widest * unitsPerPx + name.pad,
    height: (badge.height + badge.gap + lines.length * name.line) * unitsPerPx + name.pad,
    lines,
    occupations: [],
  };
}

/** A place; without a name where its occupations are in the cluster itself. */
function placeBody(
  node: FrameworkNode,
  cluster: number,
  occupations: readonly OccupationId[],
  marks: number,
  { placeName: name, disc, unitsPerPx }: SizeFigures,
  named: boolean,
): Body {
  const r = disc.least + disc.root * Math.sqrt(marks);
  const lines = named && name !== null ? nameLines(node, name.widest, "place", name.size) : [];
  const shown = lines.length > 0 ? name : null;
  const widest = shown ? Math.max(...lines.map((line) => labelWidth(line, "place", shown.size))) : 0;
  const below = shown ? (shown.gap + lines.length * shown.line) * unitsPerPx : 0;
  return {
    node: node.id,
    cluster,
    disc: { r, dy: -below / 2 },
    width: Math.max(2 * r, shown ? widest * unitsPerPx + 4 : 0),
    height: 2 * r + below,
    lines,
    occupations,
  };
}
