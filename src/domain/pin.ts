import type { FrameworkId, NodeId } from "#domain/ids.ts";
import type { Box, LayoutMove } from "#domain/layout.ts";

/**
 * A place or cluster that the reader keeps elsewhere than where the map lays it, on every size of the map: how far, in
 * thousandths of the map's width and height. Whole numbers.
 */
export interface Pin {
  readonly frameworkId: FrameworkId;
  readonly node: NodeId;
  readonly dx: number;
  readonly dy: number;
}

/** Past this many a link would grow too long. */
export const mostPins = 24;
/** A pin farther off is none. */
export const farthestPin = 2000;

export function moveFromPin({ node, dx, dy }: Pin, { x0, y0, x1, y1 }: Box): LayoutMove {
  return { node, dx: (dx / 1000) * (x1 - x0), dy: (dy / 1000) * (y1 - y0) };
}

/** @returns `null` for a move too small to be one, or on a map without extent */
export function pinFromMove(frameworkId: FrameworkId, move: LayoutMove, { x0, y0, x1, y1 }: Box): Pin | null {
  const part = (length: number, whole: number) => {
    const thousandths = Math.round((1000 * length) / whole);
    return Math.max(-farthestPin, Math.min(farthestPin, thousandths)) || 0;
  };
  const pin = { frameworkId, node: move.node, dx: part(move.dx, x1 - x0), dy: part(move.dy, y1 - y0) };
  return Number.isFinite(pin.dx + pin.dy) && (pin.dx !== 0 || pin.dy !== 0) ? pin : null;
}

/** With the pin put in, or in place of the same node's; the oldest give way past {@link mostPins}. */
export function withPin(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  return [...pins.filter((one) => !samePinned(one, pin)), pin].slice(-mostPins);
}

export const samePinned = (a: Pick<Pin, "frameworkId" | "node">, b: Pick<Pin, "frameworkId" | "node">) =>
  a.frameworkId === b.frameworkId && a.node === b.node;
