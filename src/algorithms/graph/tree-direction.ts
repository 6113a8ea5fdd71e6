export type Direction = "up" | "down" | "left" | "right";

interface Point {
  readonly x: number;
  readonly y: number;
}

const ahead: Readonly<
  Record<Direction, (dx: number, dy: number) => readonly [along: number, aside: number]>
> = {
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
};

/**
 * The nearest point in a direction, within 60 degrees of it (aside at most 1.75 times along); what lies
 * straight ahead counts as nearer: a step aside weighs twice.
 */
export function nearestInDirection<Key>(
  points: Iterable<readonly [Key, Point]>,
  from: Point,
  direction: Direction,
): Key | null {
  let best: Key | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, { x, y }] of points) {
    const [along, aside] = ahead[direction](x - from.x, y - from.y);
    const off = Math.abs(aside);
    if (along < 1 || off > 1.75 * along) continue;
    const cost = along + 2 * off;
    if (cost < least) {
      least = cost;
      best = key;
    }
  }
  return best;
}
