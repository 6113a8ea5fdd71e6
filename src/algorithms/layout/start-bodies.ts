import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { onCircle } from "#algorithms/layout/exact-math.ts";
import { shuffle } from "#algorithms/layout/seeded-random.ts";

const jitter = 60;

/** Groupings on an ellipse in a random order, their clusters round them, places round their cluster; all jittered. */
export function startBodies(
  { all, groupOf, groups, clusterCount }: Bodies,
  frame: { readonly width: number; readonly height: number },
  random: () => number,
): readonly (readonly [x: number, y: number])[] {
  const members = groups.map((_, group) =>
    shuffle(
      groupOf.flatMap((of, cluster) => (of === group ? [cluster] : [])),
      random,
    ),
  );
  const order = shuffle([...groups.keys()], random);
  const turn = random();
  const clusterPoints: (readonly [number, number])[] = [];
  let before = 0;
  for (const group of order) {
    const mine = members[group] ?? [];
    const [gx, gy] = onCircle(turn + (before + mine.length / 2) / clusterCount);
    before += mine.length;
    for (const [at, cluster] of mine.entries()) {
      const [cx, cy] = onCircle(turn + at / mine.length);
      const around = mine.length > 1 ? 0.16 : 0;
      clusterPoints[cluster] = [
        frame.width * (0.3 * gx + around * cx),
        frame.height * (0.3 * gy + around * cy),
      ];
    }
  }
  const seen = new Array<number>(clusterCount).fill(0);
  const placesIn = new Array<number>(clusterCount).fill(0);
  for (const { cluster, disc } of all) if (disc !== null) placesIn[cluster] = (placesIn[cluster] ?? 0) + 1;
  return all.map(({ cluster, disc }) => {
    const [cx, cy] = clusterPoints[cluster] ?? [0, 0];
    const shake = () => (random() - 0.5) * jitter;
    if (disc === null) return [cx + shake(), cy + shake()];
    const nth = seen[cluster] ?? 0;
    seen[cluster] = nth + 1;
    const [px, py] = onCircle(turn + nth / (placesIn[cluster] ?? 1));
    return [cx + 0.07 * frame.width * px + shake(), cy + 0.07 * frame.height * py + shake()];
  });
}
