/**
 * Names a file by what is in it: two 32-bit FNV-1a hashes over UTF-16 units, as 16 hex digits. Not for secrets.
 *
 * @see Fowler, Noll, Vo, draft-eastlake-fnv (offset basis 2166136261, prime 16777619)
 */
export function contentHash(text: string): string {
  let low = 2166136261;
  let high = 0x9e3779b9; // any other start makes an independent second half
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 16777619);
    high = Math.imul(high ^ unit, 16777619);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
