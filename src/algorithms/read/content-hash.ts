/**
 * Names a file by what is in it: two 32-bit FNV-1a hashes over UTF-16 units, as 16 hex digits. Not for secrets.
 *
 * @see Fowler, Noll, Vo, draft-eastlake-fnv (offset basis 2166136261, prime 16777619)
 */
export function contentHash(text: string): string {
  const steps = contentHashSteps(text);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same bit by bit: each step is a moment in which the caller may let others work. */
export function* contentHashSteps(text: string): Generator<void, string> {
  let low = 2166136261;
  let high = 0x9e3779b9; // any other start makes an independent second half
  for (let from = 0; from < text.length; from += portion) {
    const to = Math.min(from + portion, text.length);
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 16777619);
      high = Math.imul(high ^ unit, 16777619);
    }
    yield;
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Letters between two pauses. */
const portion = 500_000;
