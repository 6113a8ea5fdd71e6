import type { WorkWords } from "#algorithms/read/built-search.ts";
import { manners, type QueryReading, type Read } from "#algorithms/search/query-reading.ts";
import type { Reading } from "#algorithms/search/search-types.ts";
import { placeIn, rangeFrom } from "#algorithms/search/vocabulary.ts";
import { stem } from "#algorithms/words/stem.ts";

export interface WorkAnswer {
  /** What each occupation has of the most that any could have for all the words, 0 to 1, by position in its table. */
  readonly shares: Float32Array;
  /** Occupations with any of the words. */
  readonly found: readonly number[];
  /** Of one occupation, the words that tell most for it, as they are read, most first. */
  readonly explain: (
    occupation: number,
  ) => readonly { readonly word: string; readonly readings: readonly Reading[] }[];
}

/** What a word is worth that stands for the typed one. */
const worth: Record<Read["manner"], number> = {
  [manners.same]: 1,
  [manners.begun]: 0.6,
  [manners.synonym]: 0.6,
  [manners.spelling]: 0.8,
};
/** A shorter beginning says nothing of what is meant. */
const shortestBegun = 3;
/** Further readings are of other phrases of a long query. */
const mostReadings = 8;
const unknownMost = 200;
/** Who has something of each word stands before who has much of one. */
const coverWeight = 0.4;
const fairPart = 0.2;
/** A word that tells less than this of the one that tells most is not named. */
const leastTold = 0.3;

/** Asks the words of the work: who does what the query names, by any of its words. */
export type WorkSource = (readings: readonly QueryReading[]) => WorkAnswer;

interface Sense {
  readonly stem: number;
  readonly word: string;
  readonly worth: number;
  readonly readings: readonly Reading[];
}

export function createWorkSource(table: WorkWords, occupations: number): WorkSource {
  const { stems, starts, weights } = table;
  const mostOf = Uint8Array.from(stems, (_, at) =>
    weights
      .subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
      .reduce((most, weight) => Math.max(most, weight), 0),
  );

  /** The most that anyone could have of a word: of the word itself, if anyone does it. One that nobody does tells much. */
  const mostFor = (senses: readonly Sense[]) => {
    if (senses.length === 0) return unknownMost;
    const itself = senses.filter((sense) => sense.worth === 1);
    return (itself.length > 0 ? itself : senses).reduce(
      (max, { stem }) => Math.max(max, mostOf[stem] ?? 0),
      0,
    );
  };

  const sensesOf = ({ typed, meant, begun }: QueryReading[number]): readonly Sense[] => {
    const senses: Sense[] = [];
    for (const { word, manner, readings, guess } of meant) {
      const at = placeIn(stems, stem(word));
      if (at >= 0) senses.push({ stem: at, word, worth: worth[manner] * 0.8 ** guess, readings });
    }
    if (begun && typed.length >= shortestBegun && !senses.some((sense) => sense.worth === 1)) {
      const [from, to] = rangeFrom(stems, typed);
      for (let at = from; at < to; at++)
        senses.push({ stem: at, word: stems[at] ?? "", worth: worth[manners.begun], readings: [] });
    }
    return senses;
  };

  const weightOf = ({ stem, worth }: Sense, occupation: number) => {
    let low = starts[stem] ?? 0;
    const end = starts[stem + 1] ?? 0;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if ((table.occupations[middle] ?? 0) < occupation) low = middle + 1;
      else high = middle;
    }
    return low < end && table.occupations[low] === occupation ? worth * (weights[low] ?? 0) : 0;
  };
  const explain = (asked: readonly (readonly Sense[])[], occupation: number) => {
    const told = asked.flatMap((senses) => {
      let top: { readonly sense: Sense; readonly value: number } | null = null;
      for (const sense of senses) {
        const value = weightOf(sense, occupation);
        if (value > (top?.value ?? 0)) top = { sense, value };
      }
      return top ?? [];
    });
    const highest = told.reduce((max, { value }) => Math.max(max, value), 0);
    return told
      .filter(({ value }) => value >= highest * leastTold)
      .sort((a, b) => b.value - a.value)
      .map(({ sense: { word, readings } }) => ({ word, readings }));
  };

  return (readings) => {
    const shares = new Float32Array(occupations);
    const one = new Float32Array(occupations);
    const best = new Float32Array(occupations);
    /** How many words each occupation has a fair part of. */
    const covers = new Uint8Array(occupations);
    /** Which reading gave the share. */
    const by = new Uint8Array(occupations);
    const found = new Set<number>();
    const asked = readings.slice(0, mostReadings).map((reading) => reading.map(sensesOf));
    for (const [at, words] of asked.entries()) {
      const most = words.map(mostFor);
      const all = most.reduce((sum, value) => sum + value, 0);
      if (all === 0) continue;
      const touched: number[] = [];
      for (const [word, senses] of words.entries()) {
        const held: number[] = [];
        for (const sense of senses)
          for (let item = starts[sense.stem] ?? 0; item < (starts[sense.stem + 1] ?? 0); item++) {
            const occupation = table.occupations[item] ?? 0;
            const value = Math.min(sense.worth * (weights[item] ?? 0), most[word] ?? 0);
            if (best[occupation] === 0) held.push(occupation);
            if (value > (best[occupation] ?? 0)) best[occupation] = value;
          }
        for (const occupation of held) {
          if (one[occupation] === 0) touched.push(occupation);
          const value = best[occupation] ?? 0;
          one[occupation] = (one[occupation] ?? 0) + value / all;
          if (value >= fairPart * (most[word] ?? 0)) covers[occupation] = (covers[occupation] ?? 0) + 1;
          best[occupation] = 0;
        }
      }
      for (const occupation of touched) {
        found.add(occupation);
        const spread = 1 - coverWeight + (coverWeight * (covers[occupation] ?? 0)) / words.length;
        const share = (one[occupation] ?? 0) * spread;
        if (share > (shares[occupation] ?? 0)) {
          shares[occupation] = share;
          by[occupation] = at;
        }
        one[occupation] = 0;
        covers[occupation] = 0;
      }
    }
    return {
      shares,
      found: [...found],
      explain: (occupation) =>
        found.has(occupation) ? explain(asked[by[occupation] ?? 0] ?? [], occupation) : [],
    };
  };
}
