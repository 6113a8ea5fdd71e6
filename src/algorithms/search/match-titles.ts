import { packedList } from "#algorithms/search/packed-lists.ts";
import type { QueryReading } from "#algorithms/search/query-reading.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** Where matching counts; made once, written over by every reading of every query. */
export interface MatchRoom {
  /** How many of the reading's words a title holds so far. */
  readonly held: Int32Array;
  /** The least sure manner that any of its words needed. */
  readonly manner: Uint8Array;
  /** How many of the words were taken for another. */
  readonly readings: Uint8Array;
  /** The least likely guess among them. */
  readonly guess: Uint8Array;
}

export const createMatchRoom = (titles: number): MatchRoom => ({
  held: new Int32Array(titles),
  manner: new Uint8Array(titles),
  readings: new Uint8Array(titles),
  guess: new Uint8Array(titles),
});

/** Titles that hold every word; what they needed for it is left in `room`. Rarest word first: few are looked at twice. */
export function matchTitles(
  reading: QueryReading,
  { titlesWith }: TitleList,
  room: MatchRoom,
): readonly number[] {
  const { held, manner, readings, guess } = room;
  const steps = reading
    .map(({ candidates }) =>
      candidates.map((candidate) => ({ candidate, titles: packedList(titlesWith, candidate.stem) })),
    )
    .map((lists) => ({ lists, length: lists.reduce((sum, { titles }) => sum + titles.length, 0) }))
    .sort((a, b) => a.length - b.length);

  held.fill(0);
  let matched: number[] = [];
  for (const [step, { lists }] of steps.entries()) {
    matched = [];
    for (const { candidate, titles } of lists) {
      const read = candidate.readings.length;
      for (const title of titles) {
        if (held[title] !== step) continue;
        held[title] = step + 1;
        manner[title] = step === 0 ? candidate.manner : Math.max(manner[title] ?? 0, candidate.manner);
        readings[title] = step === 0 ? read : (readings[title] ?? 0) + read;
        guess[title] = step === 0 ? candidate.guess : Math.max(guess[title] ?? 0, candidate.guess);
        matched.push(title);
      }
    }
    if (matched.length === 0) return [];
  }
  return matched;
}
