import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { landMask } from "#algorithms/layout/land-mask.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import { clear, nearest, overlap } from "#algorithms/layout/place-shelf-names.ts";
import type { Box, Rings } from "#domain/layout.ts";

/** Water is sought at every so many units, farther and farther round from where the name should stand. */
const step = 6;
const mostRounds = 120;
/** Rounds more for water that is rather its own grouping's, once some has been found. */
const choosyRounds = 20;

interface Moved {
  /** Where all lay before. */
  readonly home: Boxes;
  readonly boxes: Boxes;
  /** By cluster, as they are now. */
  readonly coasts: readonly Rings[];
  /** Of the map; a name lies within it rather than make it wider. */
  readonly bounds: Box;
}

/**
 * The names of groupings go with their islands: each with the body that it stood by. Where that leads onto land or
 * another name, it stands on the nearest water that is rather its own grouping's. One that nothing drives away stays.
 *
 * @param names where they were, by grouping; `null`: it has none
 */
export function moveShelfNames(
  bodies: Bodies,
  { home, boxes, coasts, bounds }: Moved,
  names: readonly (Box | null)[],
): readonly (Box | null)[] {
  const members = names.map((_, group) =>
    bodies.all.flatMap(({ cluster }, at) => (bodies.groupOf[cluster] === group ? [at] : [])),
  );
  const wishes = names.map((name, group) => {
    if (name === null) return null;
    const [by] = (members[group] ?? []).toSorted(
      (a, b) => nearest(home, [a], name) - nearest(home, [b], name),
    );
    if (by === undefined) return name;
    const dx = (boxes.x[by] ?? 0) - (home.x[by] ?? 0);
    const dy = (boxes.y[by] ?? 0) - (home.y[by] ?? 0);
    return dx === 0 && dy === 0 ? name : shiftInto(shift(name, dx, dy), bounds);
  });
  const masks = coasts.map(landMask);
  const isWater = (box: Box) => !masks.some((mask) => mask.touches(box));
  const placed: (Box | null)[] = wishes.map((wish, group) =>
    wish !== null && wish === names[group] && isWater(wish) ? wish : null,
  );
  for (const [group, wish] of wishes.entries()) {
    if (wish === null || placed[group] !== null) continue;
    const isFree = (box: Box) =>
      placed.every((other) => other === null || !overlap(box, other, clear)) && isWater(box);
    const own = members[group] ?? [];
    const others = [...bodies.all.keys()].filter(
      (at) => bodies.groupOf[bodies.all[at]?.cluster ?? 0] !== group,
    );
    placed[group] = waterNear(
      wish,
      isFree,
      (box) => shiftInto(box, bounds) === box && nearest(boxes, own, box) <= nearest(boxes, others, box),
    );
  }
  return placed;
}

/** The nearest free box that is preferred, else the nearest free one; in the end the wish. */
function waterNear(wish: Box, isFree: (box: Box) => boolean, isPreferred: (box: Box) => boolean): Box {
  let second: Box | null = null;
  let last = mostRounds;
  for (let round = 0; round <= last; round += 1)
    for (const [dx, dy] of roundOf(round)) {
      const box = shift(wish, dx * step, dy * step);
      if (!isFree(box)) continue;
      if (isPreferred(box)) return box;
      if (second === null) last = Math.min(last, round + choosyRounds);
      second ??= box;
    }
  return second ?? wish;
}

/** Steps to the edge of a square, from the middles of its sides to its corners. */
function* roundOf(round: number): Generator<readonly [dx: number, dy: number]> {
  if (round === 0) yield [0, 0];
  for (let nth = 0; nth < 2 * round; nth += 1) {
    const along = nth % 2 === 0 ? nth / 2 : -(nth + 1) / 2;
    yield [along, -round];
    yield [round, along];
    yield [-along, round];
    yield [-round, -along];
  }
}

/** The same box if it lies within. */
const shiftInto = (box: Box, within: Box): Box =>
  shift(
    box,
    Math.max(0, within.x0 - box.x0) - Math.max(0, box.x1 - within.x1),
    Math.max(0, within.y0 - box.y0) - Math.max(0, box.y1 - within.y1),
  );

const shift = (box: Box, dx: number, dy: number): Box =>
  dx === 0 && dy === 0 ? box : { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
