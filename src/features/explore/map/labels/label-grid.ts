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
      anyCell(box, (key) => push(boxes, key, box));
    },
    dropBox: (box) => {
      anyCell(box, (key) => {
        boxes.set(
          key,
          (boxes.get(key) ?? []).filter((other) => other !== box),
        );
        return false;
      });
    },
    addDisc: (x, y, r) => {
      const disc = { x, y, r };
      anyCell({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }, (key) => push(discs, key, disc));
    },
    hitsBox: (box, gap) => {
      const wide = { x0: box.x0 - gap, y0: box.y0 - gap, x1: box.x1 + gap, y1: box.y1 + gap };
      return anyCell(wide, (key) => boxes.get(key)?.some((other) => overlap(wide, other)) ?? false);
    },
    hitsDisc: (box) => anyCell(box, (key) => discs.get(key)?.some((disc) => covers(box, disc)) ?? false),
  };
}

/** @param discs x, y, r, x, y, r … */
export function gridOfDiscs(discs: readonly number[]): LabelGrid {
  const grid = createLabelGrid();
  for (let at = 0; at < discs.length; at += 3)
    grid.addDisc(discs[at] ?? 0, discs[at + 1] ?? 0, discs[at + 2] ?? 0);
  return grid;
}

export const inside = (box: Box, edge: Box): boolean =>
  box.x0 >= edge.x0 && box.y0 >= edge.y0 && box.x1 <= edge.x1 && box.y1 <= edge.y1;

/** Boxes that only touch do not overlap. */
export const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function covers({ x0, y0, x1, y1 }: Box, { x, y, r }: Disc): boolean {
  const dx = x - Math.min(x1, Math.max(x0, x));
  const dy = y - Math.min(y1, Math.max(y0, y));
  return dx * dx + dy * dy < r * r;
}

/** Goes through the cells that a box touches until one says so. Thousands of boxes are asked for: no list is made. */
function anyCell({ x0, y0, x1, y1 }: Box, isIt: (key: number) => boolean): boolean {
  const right = Math.floor(x1 / cell);
  const bottom = Math.floor(y1 / cell);
  for (let column = Math.floor(x0 / cell); column <= right; column += 1)
    for (let row = Math.floor(y0 / cell); row <= bottom; row += 1)
      if (isIt(column * 100_003 + row)) return true;
  return false;
}

/** @returns `false`: go on to the next cell */
function push<T>(map: Map<number, T[]>, key: number, value: T): false {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
  return false;
}
