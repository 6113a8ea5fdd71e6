import Fuse from "fuse.js";
import { editDistance } from "#algorithms/read/edit-distance.ts";
import type { PairIndex } from "#algorithms/search/pair-index.ts";
import { soundKey } from "#algorithms/words/sound-key.ts";

/** Shorter words have too many neighbours to guess from. */
export const shortestGuessed = 4;
/** Two slips in a shorter word make almost any other. */
const shortestTwice = 7;
/** Of what sounds alike, more than a common word makes up for. */
const mostSlips = { short: 1, long: 2, alike: 6 };
/** fuse.js compares 13,000 words in 10 ms; it is given the few that share the most pairs of letters. */
const shortlist = 48;
/** Beyond the likeliest few, a guess is noise. */
const mostGuesses = 5;
const mostLooseGuesses = 3;
/** Of the letters typed: with more of them wrong it is another word. */
const mostLooseSlips = 0.5;
/** In slips. */
const tooFar = 1.95;
/** How much farther a guess may be that does not sound like what was typed, where another does. */
const notHeard = 0.4;
/** A key of fewer sounds is shared by words that nobody takes for each other. */
const fewestSounds = 3;

/** Finds words of the vocabulary that someone may have meant. */
export interface NearWords {
  /** Places in `words` of those a slip or two away, or that sound alike, likeliest first; else those that begin so. */
  readonly likely: (typed: string, begun: boolean) => readonly number[];
  /** What is nearest in a looser sense; nearest first. */
  readonly nearest: (typed: string) => readonly number[];
}

/**
 * @param words small letters only
 * @param counts how many titles have each: of two guesses as near, the common word is meant
 */
export function buildNearWords(
  words: readonly string[],
  counts: ArrayLike<number>,
  pairs: PairIndex,
): NearWords {
  const bySound = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const key = soundKey(word);
    const same = bySound.get(key);
    if (same === undefined) bySound.set(key, [place]);
    else same.push(place);
  }
  const letterSets = Int32Array.from(words, letterSet);
  const commonness = (place: number) => Math.log2(1 + (counts[place] ?? 0)) / 10;

  /** In slips; what sounds the same is nearer, the more so the more sounds it has, and so is a common word. */
  const farness = (typed: string, place: number, sounds: number): number => {
    const word = words[place] ?? "";
    if (sounds >= fewestSounds)
      return (
        editDistance(typed, word, mostSlips.alike) * (sounds > fewestSounds ? 0.6 : 0.7) - commonness(place)
      );
    return editDistance(typed, word, mostOf(typed)) + (typed[0] === word[0] ? 0 : 0.4) - commonness(place);
  };

  return {
    likely: (typed, begun) => {
      if (typed.length < shortestGuessed) return [];
      const key = soundKey(typed);
      const alike = key.length < fewestSounds ? [] : (bySound.get(key) ?? []);
      const least = typed.length < shortestTwice ? typed.length - 3 : Math.max(2, typed.length - 5);
      const shared = pairs.sharing(typed, least);
      const far = new Map<number, number>();
      const most = mostOf(typed);
      const mine = letterSet(typed);
      for (const place of shared) {
        if (Math.abs((words[place] ?? "").length - typed.length) > most) continue;
        const theirs = letterSets[place] ?? 0;
        if (countBits(mine & ~theirs) <= most && countBits(theirs & ~mine) <= most)
          far.set(place, farness(typed, place, 0));
      }
      for (const place of alike) far.set(place, farness(typed, place, key.length));
      const best = [...far].filter(([, cost]) => cost < tooFar).sort(([a, x], [b, y]) => x - y || a - b);
      const [first] = best;
      const isHeard = (place: number) => key.length > fewestSounds && alike.includes(place);
      if (first !== undefined)
        return best
          .slice(0, mostGuesses)
          .filter(([place, cost]) => cost <= first[1] + (isHeard(place) || !isHeard(first[0]) ? 1 : notHeard))
          .map(([place]) => place);
      if (!begun || typed.length === shortestGuessed) return [];
      return shared.filter((place) => beginsAlmost(typed, words[place] ?? ""));
    },
    nearest: (typed) => {
      if (typed.length < shortestGuessed) return [];
      const most = typed.length * mostLooseSlips;
      const alike = (place: number) => isNear(typed, words[place] ?? "", most);
      return orderByFuse(typed, pairs.likest(typed, shortlist).filter(alike), words).slice(
        0,
        mostLooseGuesses,
      );
    },
  };
}

/** Which letters a word has, a bit a letter; each that another lacks is a slip at least. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

const mostOf = (typed: string) => (typed.length < shortestTwice ? mostSlips.short : mostSlips.long);

/** At most so many slips away, from the word or from as much of it as was typed. */
const isNear = (typed: string, word: string, most: number) =>
  editDistance(typed, word, most) <= most || editDistance(typed, word.slice(0, typed.length), most) <= most;

/** One slip away from what a longer word begins with: asked of thousands, so letter by letter. */
function beginsAlmost(typed: string, word: string): boolean {
  if (word.length <= typed.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return (
    goesOn(typed, at + 1, word, at + 1) ||
    goesOn(typed, at + 1, word, at) ||
    goesOn(typed, at, word, at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && goesOn(typed, at + 2, word, at + 2))
  );
}

/** Whether the rest of what was typed stands at that place in the word. */
function goesOn(typed: string, from: number, word: string, place: number): boolean {
  for (let at = from; at < typed.length; at++) if (typed[at] !== word[place + at - from]) return false;
  return true;
}

function orderByFuse(typed: string, places: readonly number[], words: readonly string[]): readonly number[] {
  if (places.length < 2) return places;
  const fuse = new Fuse(
    places.map((place) => words[place] ?? ""),
    { threshold: 0.45, includeScore: true },
  );
  return fuse.search(typed).flatMap(({ refIndex }) => places[refIndex] ?? []);
}
