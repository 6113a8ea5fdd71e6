import { buildClusterMarks } from "../../src/algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "../../src/algorithms/graph/framework-index.ts";
import type { BuiltPlaces } from "../../src/algorithms/read/built-places.ts";
import type { Framework } from "../../src/domain/framework.ts";
import type { Box, Layout, Rings } from "../../src/domain/layout.ts";

/** @throws {RangeError} if the layout is not of this framework, or finer than tenths of a unit */
export function buildPlaces(layout: Layout, framework: Framework): BuiltPlaces {
  const index = buildFrameworkIndex(framework);
  const marks = buildClusterMarks(index);
  const nameOf = (node: Layout["clusters"][number]["node"]) => {
    const { title, short } = index.byId.get(node) ?? unknown("node", node);
    return [title, short] as const;
  };
  const shelfIds = layout.shelves.map(({ node }) => node);
  const clusterIds = layout.clusters.map(({ node }) => node);
  return {
    frameworkId: layout.frameworkId,
    size: layout.size,
    seed: layout.seed,
    bounds: box(layout.bounds),
    shelves: layout.shelves.map(({ node, label, outer, inner }) => [
      node,
      label === null ? null : nameOf(node)[0],
      label && [label.x, label.y],
      steps(outer),
      steps(inner),
    ]),
    clusters: layout.clusters.map(({ node, shelf, x, y, lines, bounds, coast }) => {
      const { code, colour, onColour } = marks.get(node) ?? unknown("cluster", node);
      const mark = [code, colour.light, colour.dark, onColour.light, onColour.dark] as const;
      const at = shelf === null ? -1 : shelfIds.indexOf(shelf);
      return [node, ...nameOf(node), mark, at, x, y, lines, box(bounds), steps(coast)] as const;
    }),
    places: layout.places.map(({ node, cluster, x, y, r, lines }) => [
      node,
      ...(node === cluster ? ([null, null] as const) : nameOf(node)),
      clusterIds.indexOf(cluster),
      x,
      y,
      r,
      lines,
    ]),
  };
}

const box = ({ x0, y0, x1, y1 }: Box) => [x0, y0, x1, y1] as const;

const steps = (rings: Rings) =>
  rings.map((ring) => ring.map((value, at) => tenths(value) - tenths(at < 2 ? 0 : (ring[at - 2] ?? 0))));

function tenths(value: number): number {
  const whole = Math.round(value * 10);
  if (whole / 10 !== value) throw new RangeError(`finer than a tenth: ${value}`);
  return whole;
}

function unknown(what: string, id: string): never {
  throw new RangeError(`unknown ${what}: ${id}`);
}
