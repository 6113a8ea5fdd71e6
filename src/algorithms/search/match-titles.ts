import type { PackedLists } from "#algorithms/search/packed-lists.ts";
import { type Candidate, manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** Where matching counts; made once, written over by every reading of every query. */
export interface MatchRoom {
  /** How many of the reading's words a title holds so far; 0 for all of them between readings. */
  readonly held: Uint8Array;
  /** The least sure manner that any of its words needed. */
  readonly manner: Uint8Array;
  /** How many of the words were taken for another. */
  readonly readings: Uint8Array;
  /** The least likely guess among them. */
  readonly guess: Uint8Array;
  /** Which candidate of the last word a title was matched by. */
  readonly by: Int32Array;
  /** Of the word that is looked for, by stem: 1 for its first candidate, 0 for none; 0 for all of them between words. */
  readonly candidateOf: Int32Array;
}

export const createMatchRoom = (titles: number, stems: number): MatchRoom => ({
  held: new Uint8Array(titles),
  manner: new Uint8Array(titles),
  readings: new Uint8Array(titles),
  guess: new Uint8Array(titles),
  by: new Int32Array(titles),
  candidateOf: new Int32Array(stems),
});

/** A title has about four words: as many looks as that tell whether one of them is meant. */
const looksPerTitle = 4;

interface Step {
  readonly candidates: readonly Candidate[];
  /** Titles to go through for it. */
  readonly length: number;
}

/**
 * Titles that hold every word; what they needed for it is left in `room`. Rarest word first, so that few are looked at
 * twice; of a word that more titles have than are left, those that are left are looked at, not those that have it.
 *
 * @param begunIn titles to look among for a word that is only begun
 */
export function matchTitles(
  reading: QueryReading,
  { titlesWith, stems }: TitleList,
  begunIn: PackedLists,
  room: MatchRoom,
): readonly number[] {
  const listOf = ({ manner }: Candidate) => (manner === manners.begun ? begunIn : titlesWith);
  const [rarest, ...others] = reading.map((word) => stepOf(word.candidates, listOf)).sort(fewestFirst);
  if (rarest === undefined) return [];
  const first: number[] = [];
  for (const candidate of rarest.candidates) {
    const { starts, items } = listOf(candidate);
    const end = starts[candidate.stem + 1] ?? 0;
    for (let at = starts[candidate.stem] ?? 0; at < end; at++) {
      const title = items[at] ?? 0;
      if (room.held[title] !== 0) continue;
      room.held[title] = 1;
      room.manner[title] = candidate.manner;
      room.readings[title] = candidate.readings.length;
      room.guess[title] = candidate.guess;
      first.push(title);
    }
  }
  let matched: readonly number[] = first;
  for (const [at, { candidates, length }] of others.entries()) {
    if (matched.length === 0) break;
    matched =
      length > matched.length * looksPerTitle
        ? lookInTitles(matched, candidates, stems, room)
        : lookInLists(matched, candidates, titlesWith, room);
    // What lacks this word is passed over by the next, since it holds fewer.
    for (const title of matched) room.held[title] = at + 2;
  }
  for (const title of first) room.held[title] = 0;
  return matched;
}

const fewestFirst = (a: Step, b: Step) => a.length - b.length;

function stepOf(candidates: readonly Candidate[], listOf: (candidate: Candidate) => PackedLists): Step {
  let length = 0;
  for (const candidate of candidates) {
    const { starts } = listOf(candidate);
    length += (starts[candidate.stem + 1] ?? 0) - (starts[candidate.stem] ?? 0);
  }
  return { candidates, length };
}

/** Of the titles left, those among what has the word, in its order. */
function lookInLists(
  left: readonly number[],
  candidates: readonly Candidate[],
  { starts, items }: PackedLists,
  room: MatchRoom,
): readonly number[] {
  const [any = 0] = left;
  const before = room.held[any] ?? 0;
  const found: number[] = [];
  for (const candidate of candidates) {
    const end = starts[candidate.stem + 1] ?? 0;
    for (let at = starts[candidate.stem] ?? 0; at < end; at++) {
      const title = items[at] ?? 0;
      if (room.held[title] !== before) continue;
      room.held[title] = before + 1;
      addTo(room, title, candidate);
      found.push(title);
    }
  }
  return found;
}

/** The same, found by what the titles left have, and put in the same order. */
function lookInTitles(
  left: readonly number[],
  candidates: readonly Candidate[],
  { starts, items }: PackedLists,
  room: MatchRoom,
): readonly number[] {
  const { candidateOf, by } = room;
  for (const [at, { stem }] of candidates.entries()) candidateOf[stem] = at + 1;
  const found: number[] = [];
  for (const title of left) {
    let first = 0;
    const end = starts[title + 1] ?? 0;
    for (let at = starts[title] ?? 0; at < end; at++) {
      const one = candidateOf[items[at] ?? 0] ?? 0;
      if (one > 0 && (first === 0 || one < first)) first = one;
    }
    const candidate = candidates[first - 1];
    if (candidate === undefined) continue;
    by[title] = first;
    addTo(room, title, candidate);
    found.push(title);
  }
  for (const { stem } of candidates) candidateOf[stem] = 0;
  return found.sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0) || a - b);
}

function addTo({ manner, readings, guess }: MatchRoom, title: number, candidate: Candidate): void {
  manner[title] = Math.max(manner[title] ?? 0, candidate.manner);
  readings[title] = (readings[title] ?? 0) + candidate.readings.length;
  guess[title] = Math.max(guess[title] ?? 0, candidate.guess);
}
