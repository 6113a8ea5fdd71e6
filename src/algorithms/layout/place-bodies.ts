import { forceSimulation } from "d3";
import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import type { Bridge } from "#algorithms/layout/find-bridges.ts";
import { type Boxes, nearPairs } from "#algorithms/layout/near-pairs.ts";
import { partBoxes } from "#algorithms/layout/part-boxes.ts";
import { type MovingBody, pullBodies } from "#algorithms/layout/pull-bodies.ts";
import { createRandom } from "#algorithms/layout/seeded-random.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";
import { startBodies } from "#algorithms/layout/start-bodies.ts";

/** Up to here the full run; with more bodies fewer ticks, so that the time stays bounded. */
const bodiesForAllTicks = 200;
const passesATick = 6;
const lastPasses = 300;
/** Boxes this near may come to touch within the passes of a tick. */
const nearMargin = 8;

/**
 * Lets the bodies find their places: each pulled to its own, boxes growing and parting as they go, in a frame that
 * closes round them.
 *
 * @param onProgress told the share done, 0 to 1, about a hundred times
 * @returns middles of the bodies' boxes
 */
export function placeBodies(
  bodies: Bodies,
  bridges: readonly Bridge[],
  figures: SizeFigures,
  seed: number,
  onProgress?: (share: number) => void,
): Boxes {
  const { all, groupOf } = bodies;
  const count = all.length;
  const boxes: Boxes = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    halfWidth: Float64Array.from(all, ({ width }) => width / 2),
    halfHeight: Float64Array.from(all, ({ height }) => height / 2),
  };
  const frame = frameFor(bodies, figures);
  const start = startBodies(bodies, frame, createRandom(seed));
  const nodes: MovingBody[] = start.map(([x, y]) => ({ x, y, vx: 0, vy: 0 }));
  const ticks = Math.max(60, Math.round(figures.ticks * Math.min(1, bodiesForAllTicks / Math.max(1, count))));
  const gapOf = (a: number, b: number) => {
    const [inCluster, inGrouping, across] = figures.gaps;
    const one = all[a]?.cluster ?? 0;
    const other = all[b]?.cluster ?? 0;
    return one === other ? inCluster : groupOf[one] === groupOf[other] ? inGrouping : across;
  };
  const part = (passes: number, share: number, scale: number, around: number | null) => {
    for (const [at, node] of nodes.entries()) {
      boxes.x[at] = node.x;
      boxes.y[at] = node.y;
    }
    const pairs = nearPairs(boxes, figures.gaps[2] + nearMargin);
    const gaps = Float64Array.from({ length: pairs.length / 2 }, (_, at) =>
      gapOf(pairs[2 * at] ?? 0, pairs[2 * at + 1] ?? 0),
    );
    let worst = 0;
    for (let pass = 0; pass < passes; pass += 1) {
      if (around !== null) clamp(boxes, frame.width * around, frame.height * around, scale);
      worst = partBoxes(boxes, pairs, gaps, share, scale);
      if (worst === 0) break;
    }
    for (const [at, node] of nodes.entries()) {
      node.x = boxes.x[at] ?? 0;
      node.y = boxes.y[at] ?? 0;
    }
    return worst;
  };

  let done = 0;
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.4)
    .force(
      "pull",
      pullBodies(bodies, bridges, figures, () => strengthAt(done)),
    )
    .force("part", () => {
      const scale = Math.min(1, 0.25 + (0.75 * done) / 0.8);
      const share = 0.32 + 0.18 * Math.max(0, (done - 0.8) / 0.2);
      part(passesATick, share, scale, done < 0.75 ? 1.35 - (0.35 * done) / 0.75 : 1);
    });
  for (let tick = 0; tick < ticks; tick += 1) {
    done = tick / ticks;
    simulation.tick();
    if (tick % Math.ceil(ticks / 100) === 0) onProgress?.(done);
  }
  for (let pass = 0; pass < lastPasses && part(1, 0.5, 1, null) > 0; pass += 1);
  return boxes;
}

/** Full to 70 %, then less and less. */
const strengthAt = (done: number) => (done < 0.7 ? 1 : (1 - done) / 0.3);

/** The frame of LOOK.md holds the bodies of the 2024 edition; more or larger bodies get more room of its shape. */
function frameFor({ all }: Bodies, { frame, gaps, filling }: SizeFigures): { width: number; height: number } {
  let area = 0;
  for (const { width, height } of all) area += (width + gaps[0]) * (height + gaps[0]);
  const scale = Math.sqrt(area / filling / (frame.width * frame.height));
  return { width: frame.width * scale, height: frame.height * scale };
}

function clamp({ x, y, halfWidth, halfHeight }: Boxes, width: number, height: number, scale: number): void {
  for (let at = 0; at < x.length; at += 1) {
    const mostX = Math.max(0, width / 2 - (halfWidth[at] ?? 0) * scale);
    const mostY = Math.max(0, height / 2 - (halfHeight[at] ?? 0) * scale);
    x[at] = Math.max(-mostX, Math.min(mostX, x[at] ?? 0));
    y[at] = Math.max(-mostY, Math.min(mostY, y[at] ?? 0));
  }
}
