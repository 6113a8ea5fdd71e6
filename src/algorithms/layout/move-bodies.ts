import { forceSimulation } from "d3";
import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { type Boxes, nearPairs } from "#algorithms/layout/near-pairs.ts";
import { type NearBoxes, nearAtScale, partBoxes } from "#algorithms/layout/part-boxes.ts";
import type { MovingBody } from "#algorithms/layout/pull-bodies.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";

/** Where a body is put. */
export interface Held {
  readonly x: number;
  readonly y: number;
  /** It stays there whatever comes; what is not firm may yield in the end, so that nothing is caught between two. */
  readonly firm: boolean;
}

/** Ticks on which what is held goes to where it is put, and ticks for the others to come to rest. */
const goingTicks = 30;
const restTicks = 18;
const passesATick = 6;
const lastPasses = 120;
const lookEvery = 3;
const nearMargin = 24;
/** Neighbours give way only when something comes closer than this share of the gap they would have at rest. */
const gapShare = 0.4;
/** Of a body that was pushed, back to where it was laid. */
const homePull = 0.08;

/**
 * Puts some bodies elsewhere and lets the others give way: they part as in the whole layout, and each is drawn back
 * to its own place. What nothing touches does not move at all. Same input, same places.
 *
 * @param home where all lie at rest
 * @param held by number
 */
export function moveBodies(
  { all, groupOf }: Bodies,
  home: Boxes,
  held: ReadonlyMap<number, Held>,
  { gaps }: SizeFigures,
): Boxes {
  const count = all.length;
  const nodes = all.map((_, at): MovingBody => ({ x: home.x[at] ?? 0, y: home.y[at] ?? 0, vx: 0, vy: 0 }));
  const boxes: Boxes = { ...home, x: home.x.slice(), y: home.y.slice() };
  const gapOf = (a: number, b: number) => {
    const one = all[a]?.cluster ?? 0;
    const other = all[b]?.cluster ?? 0;
    const gap = one === other ? gaps[0] : groupOf[one] === groupOf[other] ? gaps[1] : gaps[2];
    return gap * gapShare;
  };
  const look = () =>
    asAtHome(nearAtScale(boxes, nearPairs(boxes, gaps[2] + nearMargin), gapOf, 1, nearMargin), home);
  /** Whether all are clear of each other. */
  const part = (near: NearBoxes, passes: number, yielding = false) => {
    for (let pass = 0; pass < passes; pass += 1) {
      const worst = partBoxes(boxes, near, 0.5, 1);
      for (const [at, { firm }] of held) {
        if (yielding && !firm) continue;
        boxes.x[at] = nodes[at]?.x ?? 0;
        boxes.y[at] = nodes[at]?.y ?? 0;
      }
      if (worst === 0) return true;
    }
    return false;
  };
  let near = look();
  let tick = 0;
  const pull = () => {
    const strength = homePull * Math.min(1, (goingTicks + restTicks - tick) / restTicks);
    for (const [at, node] of nodes.entries()) {
      node.vx += ((home.x[at] ?? 0) - node.x) * strength;
      node.vy += ((home.y[at] ?? 0) - node.y) * strength;
    }
  };
  const hold = () => {
    const share = Math.min(1, tick / goingTicks);
    for (const [at, { x, y }] of held) {
      const node = nodes[at];
      if (node === undefined) continue;
      node.x = (home.x[at] ?? 0) + (x - (home.x[at] ?? 0)) * share;
      node.y = (home.y[at] ?? 0) + (y - (home.y[at] ?? 0)) * share;
      node.vx = 0;
      node.vy = 0;
    }
  };
  const settle = () => {
    hold();
    for (let at = 0; at < count; at += 1) {
      boxes.x[at] = nodes[at]?.x ?? 0;
      boxes.y[at] = nodes[at]?.y ?? 0;
    }
    if (tick % lookEvery === 0) near = look();
    part(near, passesATick);
    for (const [at, node] of nodes.entries()) {
      node.x = boxes.x[at] ?? 0;
      node.y = boxes.y[at] ?? 0;
    }
  };
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.4)
    .force("home", pull)
    .force("part", settle);
  for (tick = 1; tick <= goingTicks + restTicks; tick += 1) simulation.tick();
  // A tick ends with a step by velocity: what is held is put back, and the rest parted once more.
  tick = goingTicks + restTicks;
  settle();
  for (let pass = 0; pass < lastPasses; pass += passesATick)
    if (part(look(), passesATick, pass > lastPasses / 2)) break;
  return boxes;
}

/** Two that lay closer at rest than their gap may lie so again: else the whole map would stir. */
function asAtHome({ pairs, reachX, reachY }: NearBoxes, home: Boxes): NearBoxes {
  for (let at = 0; at < reachX.length; at += 1) {
    const a = pairs[2 * at] ?? 0;
    const b = pairs[2 * at + 1] ?? 0;
    const overX = (reachX[at] ?? 0) - Math.abs((home.x[b] ?? 0) - (home.x[a] ?? 0));
    const overY = (reachY[at] ?? 0) - Math.abs((home.y[b] ?? 0) - (home.y[a] ?? 0));
    if (overX <= 0 || overY <= 0) continue;
    if (overX < overY) reachX[at] = (reachX[at] ?? 0) - overX;
    else reachY[at] = (reachY[at] ?? 0) - overY;
  }
  return { pairs, reachX, reachY };
}
