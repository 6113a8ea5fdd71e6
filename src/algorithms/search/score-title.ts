import type { MatchRoom } from "#algorithms/search/match-titles.ts";
import { costs, manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import type { Stage } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import { titlePoints } from "#algorithms/search/title-points.ts";

/** How well a title answers: points from 0 to 100, and the stage that they are of. */
export interface TitleScore {
  readonly points: number;
  readonly stage: Stage;
}

const minus = {
  /** A word that was taken for another, the first and each more. */
  firstReading: 34,
  nextReading: 2,
  slip: 4,
  guess: 3,
  /** The last word is known as it is, but the title only begins with it: "art" and "Artists". */
  begun: 6,
  /** Each word of the title beyond the query, up to `mostExtra`. */
  extra: 1.5,
  mostExtra: 10,
  /** Each doubling of the number of targets that go by the title. */
  shared: 0.8,
  /** The share of the query's words that the occupation's official title lacks. */
  misses: 8,
  /** An everyday title of what has no title of its own. */
  allOther: 3,
  /** From most jobs to fewest; more of a beginning, which says less of what is meant. */
  fewJobs: 2,
  fewJobsBegun: 8,
};

/** For each stem the words of a reading that it may stand for: bit `i` is word `i`. */
export function stemBits(reading: QueryReading, stems: number): Int32Array {
  const bits = new Int32Array(stems);
  for (const [at, { candidates }] of reading.entries())
    for (const { stem } of candidates) bits[stem] = (bits[stem] ?? 0) | (1 << at);
  return bits;
}

/** Of a title that a reading has matched; `bits` are the reading's, `room` as matching left it. */
export function scoreTitle(
  title: number,
  reading: QueryReading,
  bits: Int32Array,
  list: TitleList,
  room: MatchRoom,
): TitleScore {
  const { starts, items } = list.stems;
  const target = list.targets[list.targetOf[title] ?? 0];
  if (target === undefined) throw new RangeError(`no such title: ${title}`);
  const words = reading.length;
  const from = starts[title] ?? 0;
  const length = (starts[title + 1] ?? 0) - from;

  let inStep = 0;
  while (inStep < words && ((bits[items[from + inStep] ?? 0] ?? 0) >> inStep) & 1) inStep += 1;
  let extra = 0;
  for (let at = 0; at < length; at++) if (bits[items[from + at] ?? 0] === 0) extra += 1;

  const manner = room.manner[title] ?? 0;
  const isWhole =
    inStep === words && (words === list.before[title] || words === length)
      ? true
      : standsInBracket(from, length, list.before[title] ?? 0, words, bits, items);
  const isBegun = manner === manners.begun;
  const shape = isWhole ? (isBegun ? "begun" : "whole") : inStep === words ? "prefix" : "words";
  const everyday = target.scale === "official" && target.own !== title;
  const lastKnown = reading.at(-1)?.candidates[0]?.manner === manners.same;
  const readings = room.readings[title] ?? 0;
  const cost = reading.find((word) => word.cost !== null)?.cost ?? null;

  let points = titlePoints[everyday ? "everyday" : target.scale][shape];
  if (cost !== null) points -= cost;
  // A phrase that only leads to another is itself no surer than a synonym.
  if (readings > 0 && manner !== manners.same && (cost ?? 0) < costs.phrase)
    points -= costOf(manner, readings);
  if (manner === manners.spelling) points -= minus.slip + minus.guess * (room.guess[title] ?? 0);
  if (isBegun && lastKnown) points -= minus.begun;
  if (!isWhole) points -= Math.min(minus.extra * extra, minus.mostExtra);
  points -= minus.shared * Math.log2(list.sharedBy[title] ?? 1);
  if (everyday && target.title.endsWith("All Other")) points -= minus.allOther;
  if (everyday) points -= (minus.misses * (words - wordsHeld(target.own, bits, list))) / words;
  points -= ((isBegun ? minus.fewJobsBegun : minus.fewJobs) * target.order) / list.firstNode;
  return { points, stage: stageOf(manner, shape) };
}

/** Of words that were taken for others one by one. */
const costOf = (manner: number, readings: number) =>
  (manner === manners.spelling ? 0 : minus.firstReading) + minus.nextReading * (readings - 1);

/** "SLP" is all that the bracket of "Speech-Language Pathologist (SLP)" holds. */
function standsInBracket(
  from: number,
  length: number,
  before: number,
  words: number,
  bits: Int32Array,
  items: Int32Array,
): boolean {
  if (length - before !== words) return false;
  for (let at = 0; at < words; at++)
    if ((((bits[items[from + before + at] ?? 0] ?? 0) >> at) & 1) === 0) return false;
  return true;
}

function stageOf(manner: number, shape: keyof (typeof titlePoints)["official"]): Stage {
  if (manner === manners.spelling) return "spelling";
  if (manner === manners.synonym) return "synonym";
  return shape === "whole" ? "exact" : shape === "words" ? "words" : "prefix";
}

/** How many words of the query a title holds. */
function wordsHeld(title: number, bits: Int32Array, { stems: { starts, items } }: TitleList): number {
  let held = 0;
  for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at++) held |= bits[items[at] ?? 0] ?? 0;
  let count = 0;
  for (; held !== 0; held &= held - 1) count += 1;
  return count;
}
