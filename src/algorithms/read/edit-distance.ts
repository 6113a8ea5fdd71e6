/**
 * Letters to add, drop, change or swap with their neighbour to turn one text into the other; no unit.
 *
 * @param most beyond it the answer is infinite, and comes sooner
 * @see Damerau (1964), in the "optimal string alignment" form: no pair is edited twice
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const far = Number.POSITIVE_INFINITY;
  const band = Math.floor(most);
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  let next = last.slice();
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    // Further from the diagonal than the band, nothing can come back in time.
    const from = Math.max(1, i - band);
    const to = Math.min(b.length, i + band);
    next[from - 1] = from === 1 ? i : far;
    let leastHere = next[from - 1] ?? far;
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? far) + 1,
        (next[j - 1] ?? far) + 1,
        (last[j - 1] ?? far) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? far) + 1);
      next[j] = least;
      if (least < leastHere) leastHere = least;
    }
    if (to < b.length) next[to + 1] = far;
    // A swap reaches back two rows, so that both have to be too far.
    if (leastHere > most && leastBefore >= most) return far;
    leastBefore = leastHere;
    [before, last, next] = [last, next, before];
  }
  const distance = last[b.length] ?? 0;
  return distance > most ? far : distance;
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
