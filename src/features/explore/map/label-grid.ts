import type { Box } from "#domain/layout.ts";

const cell = 48;

/** What takes up room on the map: boxes of labels, discs of dots, looked up by neighbourhood. Px. */
export interface LabelGrid {
  readonly addBox: (box: Box) => void;
  /** Takes back the very box that was added. */
  readonly dropBox: (box: Box) => void;
  readonly addDisc: (x: number, y: number, r: number) => void;
  /** Whether a label would lie over another, closer than `gap` px. */
  readonly hitsBox: (box: Box, gap: number) => boolean;
  readonly hitsDisc: (box: Box) => boolean;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export function createLabelGrid(): LabelGrid {
  const boxes = new Map<number, Box[]>();
  const discs = new Map<number, Disc[]>();
  return {
    addBox: (box) => {
      for (const key of cellsOf(box)) push(boxes, key, box);
    },
    dropBox: (box) => {
      for (const key of cellsOf(box))
        boxes.set(
          key,
          (boxes.get(key) ?? []).filter((other) => other !== box),
        );
    },
    addDisc: (x, y, r) => {
      for (const key of cellsOf({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }))
        push(discs, key, { x, y, r });
    },
    hitsBox: (box, gap) => {
      const wide = { x0: box.x0 - gap, y0: box.y0 - gap, x1: box.x1 + gap, y1: box.y1 + gap };
      return cellsOf(wide).some((key) => boxes.get(key)?.some((other) => overlap(wide, other)));
    },
    hitsDisc: (box) => cellsOf(box).some((key) => discs.get(key)?.some((disc) => covers(box, disc))),
  };
}

/** Boxes that only touch do not overlap. */
export const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function covers({ x0, y0, x1, y1 }: Box, { x, y, r }: Disc): boolean {
  const dx = x - Math.min(x1, Math.max(x0, x));
  const dy = y - Math.min(y1, Math.max(y0, y));
  return dx * dx + dy * dy < r * r;
}

function cellsOf({ x0, y0, x1, y1 }: Box): readonly number[] {
  const keys: number[] = [];
  for (let column = Math.floor(x0 / cell); column <= Math.floor(x1 / cell); column += 1)
    for (let row = Math.floor(y0 / cell); row <= Math.floor(y1 / cell); row += 1)
      keys.push(column * 100_003 + row);
  return keys;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
