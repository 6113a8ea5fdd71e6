import { ascending } from "d3";

/** Where a dot stands: a share of the width, and px above or below its row's middle. */
export interface PlacedDot {
  /** 0 for the leftmost. */
  readonly order: number;
  readonly at: number;
  readonly off: number;
}

const offsets = [0, -5, 5, -9, 9];
/** Dots nearer than this, in percent of the width, would hide each other. */
const near = 3;

/** Dots of one row, parted up and down where they would cover one another; the same dots fall the same way. */
export function placeDots(percents: readonly number[]): readonly PlacedDot[] {
  const lastAt = offsets.map(() => Number.NEGATIVE_INFINITY);
  return percents.toSorted(ascending).map((at, order) => {
    const free = lastAt.findIndex((last) => at - last >= near);
    const slot = free < 0 ? lastAt.indexOf(Math.min(...lastAt)) : free;
    lastAt[slot] = at;
    return { order, at, off: offsets[slot] ?? 0 };
  });
}
