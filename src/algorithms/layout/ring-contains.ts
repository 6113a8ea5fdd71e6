/** Whether a point lies within a ring of straight sides (flat x, y, x, y …). */
export function ringContains(ring: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const ay = ring[at + 1] ?? 0;
    const by = ring[before + 1] ?? 0;
    if (ay > y === by > y) continue;
    const ax = ring[at] ?? 0;
    const bx = ring[before] ?? 0;
    if (x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}
