import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { onCircle } from "#algorithms/layout/exact-math.ts";
import { shuffle } from "#algorithms/layout/seeded-random.ts";

type Point = readonly [x: number, y: number];
interface Frame {
  readonly width: number;
  readonly height: number;
}

const settleRounds = 240;
/** Each room meets each other: with more, fewer rounds. */
const roomsForAllRounds = 300;
const leastRounds = 6;
const toGroup = 0.03;
const toMiddle = 0.004;
/** Share of the frame that the rooms cover together. */
const roomShare = 0.75;
/** A place starts this share of its cluster's radius from the middle. */
const outward = 0.55;
/** Of a cluster's radius. */
const jitter = 0.25;

/**
 * Where the bodies start: each cluster has a round room as large as its bodies need, rooms of a grouping side by
 * side; its name is in the middle of the room, its places round it; a place alone is under the name.
 */
export function startBodies(bodies: Bodies, frame: Frame, random: () => number): readonly Point[] {
  const { all, clusterCount } = bodies;
  const area = new Array<number>(clusterCount).fill(0);
  const placesIn = new Array<number>(clusterCount).fill(0);
  let total = 0;
  for (const { cluster, disc, width, height } of all) {
    area[cluster] = (area[cluster] ?? 0) + width * height;
    total += width * height;
    if (disc !== null) placesIn[cluster] = (placesIn[cluster] ?? 0) + 1;
  }
  const room = (frame.width * frame.height * roomShare) / Math.PI / total;
  const radii = area.map((own) => Math.sqrt(own * room));
  const middles = settleRooms(bodies, radii, frame, random);
  const seen = new Array<number>(clusterCount).fill(0);
  const turns = radii.map(() => random());
  return all.map(({ cluster, disc }) => {
    const [x, y] = middles[cluster] ?? [0, 0];
    const r = radii[cluster] ?? 0;
    const alone = placesIn[cluster] === 1;
    const shake = () => (random() - 0.5) * 2 * jitter * r * (alone ? 0.1 : 1);
    if (disc === null) return [x + shake() / 2, y + shake() / 2];
    const nth = seen[cluster] ?? 0;
    seen[cluster] = nth + 1;
    const [px, py] = alone ? [0, 1] : onCircle((turns[cluster] ?? 0) + nth / (placesIn[cluster] ?? 1));
    return [x + outward * r * px + shake(), y + outward * r * py + shake()];
  });
}

/** Groupings start on an ellipse in a random order; then rooms part, drawn to their grouping and to the middle. */
function settleRooms(
  { groupOf, groups, clusterCount }: Bodies,
  radii: readonly number[],
  { width, height }: Frame,
  random: () => number,
): readonly Point[] {
  const x = new Float64Array(clusterCount);
  const y = new Float64Array(clusterCount);
  const sizes = new Float64Array(groups.length);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const turn = random();
  let before = 0;
  for (const group of shuffle([...groups.keys()], random)) {
    const mine = groupOf.flatMap((of, cluster) => (of === group ? [cluster] : []));
    const [gx, gy] = onCircle(turn + (before + mine.length / 2) / clusterCount);
    const out = 0.2 + 0.15 * random();
    before += mine.length;
    for (const cluster of mine) {
      x[cluster] = width * (out * gx + 0.2 * (random() - 0.5));
      y[cluster] = height * (out * gy + 0.2 * (random() - 0.5));
    }
  }
  const groupX = new Float64Array(groups.length);
  const groupY = new Float64Array(groups.length);
  const share = Math.min(1, roomsForAllRounds / Math.max(1, clusterCount));
  const rounds = Math.max(leastRounds, Math.round(settleRounds * share * share));
  for (let round = 0; round < rounds; round += 1) {
    groupX.fill(0);
    groupY.fill(0);
    for (const [cluster, group] of groupOf.entries()) {
      groupX[group] = (groupX[group] ?? 0) + (x[cluster] ?? 0) / (sizes[group] ?? 1);
      groupY[group] = (groupY[group] ?? 0) + (y[cluster] ?? 0) / (sizes[group] ?? 1);
    }
    for (let a = 0; a < clusterCount; a += 1) {
      const group = groupOf[a] ?? 0;
      x[a] = (x[a] ?? 0) * (1 - toMiddle) + ((groupX[group] ?? 0) - (x[a] ?? 0)) * toGroup;
      y[a] = (y[a] ?? 0) * (1 - toMiddle) + ((groupY[group] ?? 0) - (y[a] ?? 0)) * toGroup;
      for (let b = a + 1; b < clusterCount; b += 1) {
        const dx = (x[b] ?? 0) - (x[a] ?? 0);
        const dy = (y[b] ?? 0) - (y[a] ?? 0);
        const least = (radii[a] ?? 0) + (radii[b] ?? 0);
        const square = dx * dx + dy * dy;
        if (square >= least * least || square === 0) continue;
        const distance = Math.sqrt(square);
        const move = (least - distance) / distance / 2;
        x[a] = (x[a] ?? 0) - dx * move;
        y[a] = (y[a] ?? 0) - dy * move;
        x[b] = (x[b] ?? 0) + dx * move;
        y[b] = (y[b] ?? 0) + dy * move;
      }
      const mostX = Math.max(0, width / 2 - (radii[a] ?? 0));
      const mostY = Math.max(0, height / 2 - (radii[a] ?? 0));
      x[a] = Math.max(-mostX, Math.min(mostX, x[a] ?? 0));
      y[a] = Math.max(-mostY, Math.min(mostY, y[a] ?? 0));
    }
  }
  return Array.from(x, (value, at): Point => [value, y[at] ?? 0]);
}
