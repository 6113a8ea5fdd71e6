import type { QueryReading } from "#algorithms/search/query-reading.ts";

/** For each stem the words of a reading that it may stand for: bit `i` is word `i`. */
export interface StemBits {
  readonly bits: Int32Array;
  /** Puts in a reading's; the last one's must have been cleared. */
  readonly put: (reading: QueryReading) => void;
  /** Takes them out again: of 13,000 stems a reading has few. */
  readonly clear: (reading: QueryReading) => void;
}

export function createStemBits(stems: number): StemBits {
  const bits = new Int32Array(stems);
  return {
    bits,
    put: (reading) => {
      for (const [at, { candidates }] of reading.entries())
        for (const { stem } of candidates) bits[stem] = (bits[stem] ?? 0) | (1 << at);
    },
    clear: (reading) => {
      for (const { candidates } of reading) for (const { stem } of candidates) bits[stem] = 0;
    },
  };
}
