import { mean } from "d3";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildBodies } from "#algorithms/layout/build-bodies.ts";
import { findBridges } from "#algorithms/layout/find-bridges.ts";
import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import type { Layout } from "#domain/layout.ts";

const strongest = 50;
/** Pairs of more places than this tell no more of the mean. */
const mostMeasured = 200;

/**
 * How far apart places lie that share the most occupations: the mean over the fifty strongest bridges, as a share
 * of the mean over all pairs of places.
 */
export function bridgeLength(index: FrameworkIndex, { places, size }: Layout): number {
  const bodies = buildBodies(index, sizeFigures[size]);
  const distance = (a: number, b: number) => {
    const dx = (places[a]?.x ?? 0) - (places[b]?.x ?? 0);
    const dy = (places[a]?.y ?? 0) - (places[b]?.y ?? 0);
    return Math.sqrt(dx * dx + dy * dy);
  };
  const bridges = findBridges(bodies).slice(0, strongest);
  const stride = Math.ceil(places.length / mostMeasured);
  const some = Array.from({ length: Math.floor(places.length / stride) || 0 }, (_, at) => at * stride);
  const all = some.flatMap((a, nth) => some.slice(nth + 1).map((b) => distance(a, b)));
  if (bridges.length === 0 || all.length === 0) return 0;
  const first = bodies.clusterCount;
  return (mean(bridges.map(({ a, b }) => distance(a - first, b - first))) ?? 0) / (mean(all) || 1);
}
