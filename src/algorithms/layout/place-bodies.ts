import { forceSimulation } from "d3";
import { type Bodies, frameGrowth } from "#algorithms/layout/build-bodies.ts";
import type { Bridge } from "#algorithms/layout/find-bridges.ts";
import { type Boxes, nearPairs } from "#algorithms/layout/near-pairs.ts";
import { type NearBoxes, nearAtScale, partBoxes } from "#algorithms/layout/part-boxes.ts";
import { type MovingBody, pullBodies } from "#algorithms/layout/pull-bodies.ts";
import { createRandom } from "#algorithms/layout/seeded-random.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";
import { startBodies } from "#algorithms/layout/start-bodies.ts";

/** Up to here the full run; with more bodies fewer ticks, so that the time stays bounded. */
const bodiesForAllTicks = 200;
const leastTicks = 60;
const passesATick = 6;
const lastPasses = 300;
/** Pairs are looked for every so many ticks; within these no body comes this much nearer to another. */
const lookEvery = 4;
const nearMargin = 24;

/** Where bodies came to lie; not `settled`: the forces failed, and they lie where they started. */
export interface PlacedBoxes extends Boxes {
  readonly settled: boolean;
}

/**
 * Lets the bodies find their places: each pulled to its own, boxes growing and parting as they go, in a frame that
 * closes round them.
 *
 * @param onProgress told the share done, 0 to 1, about a hundred times
 * @returns the bodies' boxes where they came to lie
 */
export function placeBodies(
  bodies: Bodies,
  bridges: readonly Bridge[],
  figures: SizeFigures,
  seed: number,
  onProgress?: (share: number) => void,
): PlacedBoxes {
  const growth = frameGrowth(bodies.all, figures);
  const frame = { width: figures.frame.width * growth, height: figures.frame.height * growth };
  const start = startBodies(bodies, frame, createRandom(seed));
  const nodes: readonly MovingBody[] = start.map(([x, y]) => ({ x, y, vx: 0, vy: 0 }));
  const boxes: Boxes = {
    x: Float64Array.from(nodes, ({ x }) => x),
    y: Float64Array.from(nodes, ({ y }) => y),
    halfWidth: Float64Array.from(bodies.all, ({ width }) => width / 2),
    halfHeight: Float64Array.from(bodies.all, ({ height }) => height / 2),
  };
  const count = nodes.length;
  const wanted = (figures.ticks * bodiesForAllTicks) / Math.max(bodiesForAllTicks, count);
  const ticks = Math.max(leastTicks, Math.round(wanted));
  let tick = 0;
  const look = createLook(boxes, bodies, figures);
  let near = look(1);

  const simulation = forceSimulation([...nodes])
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.4)
    .force(
      "pull",
      pullBodies(bodies, bridges, figures, () => strengthAt(tick / ticks)),
    )
    .force("part", () => {
      const done = tick / ticks;
      const scale = Math.min(1, 0.25 + (0.75 * done) / 0.8);
      const share = 0.32 + 0.18 * Math.max(0, (done - 0.8) / 0.2);
      const wide = done < 0.75 ? 1.35 - (0.35 * done) / 0.75 : 1;
      for (let at = 0; at < count; at += 1) {
        boxes.x[at] = nodes[at]?.x ?? 0;
        boxes.y[at] = nodes[at]?.y ?? 0;
      }
      if (tick % lookEvery === 0) near = look(scale);
      for (let pass = 0; pass < passesATick; pass += 1) {
        clamp(boxes, frame.width * wide, frame.height * wide, scale);
        if (partBoxes(boxes, near, share, scale) === 0) break;
      }
      for (let at = 0; at < count; at += 1) {
        const node = nodes[at];
        if (node === undefined) continue;
        node.x = boxes.x[at] ?? 0;
        node.y = boxes.y[at] ?? 0;
      }
    });
  for (; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick % Math.ceil(ticks / 100) === 0) onProgress?.(tick / ticks);
  }
  for (let pass = 0; pass < lastPasses; pass += 1) {
    if (pass % lookEvery === 0) near = look(1);
    if (partBoxes(boxes, near, 0.5, 1) === 0) break;
  }
  if (areFinite(boxes)) return { ...boxes, settled: true };
  return {
    ...boxes,
    x: Float64Array.from(start, ([x]) => x),
    y: Float64Array.from(start, ([, y]) => y),
    settled: false,
  };
}

const areFinite = ({ x, y }: Boxes) => x.every(Number.isFinite) && y.every(Number.isFinite);

/** Full to 70 %, then less and less. */
const strengthAt = (done: number) => (done < 0.7 ? 1 : (1 - done) / 0.3);

/** Finds the pairs that may come to touch, with the gap that each one's place in the framework asks for. */
function createLook(
  boxes: Boxes,
  { all, groupOf }: Bodies,
  { gaps: [inCluster, inGrouping, across] }: SizeFigures,
): (scale: number) => NearBoxes {
  const clusters = Int32Array.from(all, ({ cluster }) => cluster);
  const groups = Int32Array.from(all, ({ cluster }) => groupOf[cluster] ?? 0);
  const gapOf = (a: number, b: number) =>
    clusters[a] === clusters[b] ? inCluster : groups[a] === groups[b] ? inGrouping : across;
  return (scale) => nearAtScale(boxes, nearPairs(boxes, across + nearMargin), gapOf, scale, nearMargin);
}

function clamp({ x, y, halfWidth, halfHeight }: Boxes, width: number, height: number, scale: number): void {
  for (let at = 0; at < x.length; at += 1) {
    const mostX = width / 2 - (halfWidth[at] ?? 0) * scale;
    const mostY = height / 2 - (halfHeight[at] ?? 0) * scale;
    const px = x[at] ?? 0;
    const py = y[at] ?? 0;
    if (px > mostX) x[at] = mostX < 0 ? 0 : mostX;
    else if (px < -mostX) x[at] = mostX < 0 ? 0 : -mostX;
    if (py > mostY) y[at] = mostY < 0 ? 0 : mostY;
    else if (py < -mostY) y[at] = mostY < 0 ? 0 : -mostY;
  }
}
