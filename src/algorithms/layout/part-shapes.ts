import { coastDepth } from "#algorithms/layout/coast-depth.ts";
import type { Rings } from "#domain/layout.ts";

/** Something that moves as one: a disc, a box of lettering, or a disc with its lettering. */
export interface Shape {
  x: number;
  y: number;
  readonly r: number;
  /** Lettering, relative to the middle; `null` if none. */
  readonly box: { readonly halfWidth: number; readonly top: number; readonly bottom: number } | null;
}

/** Moves two shapes apart until they keep the gap, half each. @returns how much they lacked */
export function partShapes(a: Shape, b: Shape, gap: number): number {
  let worst = 0;
  const push = (lack: number, towardsX: number, towardsY: number) => {
    if (lack <= 0) return;
    worst = Math.max(worst, lack);
    a.x -= (towardsX * lack) / 2;
    a.y -= (towardsY * lack) / 2;
    b.x += (towardsX * lack) / 2;
    b.y += (towardsY * lack) / 2;
  };
  if (a.r > 0 && b.r > 0) {
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    push(a.r + b.r + gap - distance, distance === 0 ? 1 : dx / distance, distance === 0 ? 0 : dy / distance);
  }
  if (a.box !== null && b.r > 0) pushFromBox(a, b, gap, push);
  if (b.box !== null && a.r > 0) pushFromBox(b, a, gap, (lack, x, y) => push(lack, -x, -y));
  if (a.box !== null && b.box !== null) {
    const overX = a.box.halfWidth + b.box.halfWidth + gap - Math.abs(b.x - a.x);
    const middles = b.y + (b.box.top + b.box.bottom) / 2 - (a.y + (a.box.top + a.box.bottom) / 2);
    const overY = (a.box.bottom - a.box.top + b.box.bottom - b.box.top) / 2 + gap - Math.abs(middles);
    if (overX < overY) push(Math.min(overX, overY), b.x < a.x ? -1 : 1, 0);
    else push(Math.min(overX, overY), 0, middles < 0 ? -1 : 1);
  }
  return worst;
}

/** From the box of one shape to the disc of another. */
function pushFromBox(
  { x, y, box }: Shape,
  disc: Shape,
  gap: number,
  push: (lack: number, towardsX: number, towardsY: number) => void,
): void {
  if (box === null) return;
  const nearX = Math.max(x - box.halfWidth, Math.min(x + box.halfWidth, disc.x));
  const nearY = Math.max(y + box.top, Math.min(y + box.bottom, disc.y));
  const dx = disc.x - nearX;
  const dy = disc.y - nearY;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > 0) push(disc.r + gap - distance, dx / distance, dy / distance);
  else {
    const down = disc.y > y + (box.top + box.bottom) / 2;
    push(disc.r + gap + (down ? y + box.bottom - disc.y : disc.y - y - box.top), 0, down ? 1 : -1);
  }
}

/** Of each point of a shape that was measured: where, and how deep inland. */
const measured = new WeakMap<Shape, Float64Array>();
const pointsOfShape = 5;

/** Moves a shape inland until its disc keeps `shore` to the coast and its lettering is on land. @returns the lack */
export function bringAshore(shape: Shape, coast: Rings, shore: number): number {
  let worst = 0;
  let point = 0;
  const before = measured.get(shape) ?? new Float64Array(3 * pointsOfShape).fill(Number.NEGATIVE_INFINITY);
  measured.set(shape, before);
  const keep = (dx: number, dy: number, depthNeeded: number) => {
    const at = 3 * point;
    point += 1;
    // No point is nearer to the coast than it was by more than it has moved: most need not be measured again.
    const movedX = shape.x + dx - (before[at] ?? 0);
    const movedY = shape.y + dy - (before[at + 1] ?? 0);
    const still = (before[at + 2] ?? 0) - depthNeeded;
    if (still >= 0 && movedX * movedX + movedY * movedY <= still * still) return;
    const { depth, inX, inY } = coastDepth(coast, shape.x + dx, shape.y + dy);
    before.set([shape.x + dx, shape.y + dy, depth], at);
    const lack = depthNeeded - depth;
    if (lack <= 0) return;
    worst = Math.max(worst, lack);
    shape.x += inX * lack;
    shape.y += inY * lack;
  };
  if (shape.box !== null)
    for (const dy of shape.r > 0 ? [shape.box.bottom] : [shape.box.top, shape.box.bottom])
      for (const side of [-1, 1]) keep(side * shape.box.halfWidth, dy, 0.5);
  if (shape.r > 0) keep(0, 0, shape.r + shore);
  return worst;
}
