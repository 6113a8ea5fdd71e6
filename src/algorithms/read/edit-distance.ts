/**
 * Letters to add, drop, change or swap with their neighbour to turn one text into the other; no unit.
 *
 * @see Damerau (1964), in the "optimal string alignment" form: no pair is edited twice
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** The first of the nearest, at most `farthest` away; `null` if there is none. */
export function nearestText(text: string, candidates: Iterable<string>, farthest: number): string | null {
  let best: string | null = null;
  let least = farthest + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(text, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
