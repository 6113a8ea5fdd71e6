import type { Layout, LayoutMove } from "#domain/layout.ts";
import { moveFromPin, type Pin } from "#domain/pin.ts";

/** What is kept elsewhere in this layout. */
export const pinnedMoves = (pins: readonly Pin[], { frameworkId, bounds }: Layout): readonly LayoutMove[] =>
  pins.filter((pin) => pin.frameworkId === frameworkId).map((pin) => moveFromPin(pin, bounds));
