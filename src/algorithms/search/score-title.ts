import type { MatchRoom } from "#algorithms/search/match-titles.ts";
import { costs, manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import type { Stage } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import { type TitlePoints, titlePoints } from "#algorithms/search/title-points.ts";

/** How well a title answers: points from 0 to 100, and the stage that they are of. */
export interface TitleScore {
  readonly points: number;
  readonly stage: Stage;
}

/** Of a title that the reading has matched; `null` if it has no more points than `most`, which is seen sooner. */
export type ScoreTitle = (title: number, most: number) => TitleScore | null;

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

/** @param bits of the reading, `room` as matching left it */
export function scoreTitles(
  reading: QueryReading,
  bits: Int32Array,
  list: TitleList,
  room: MatchRoom,
): ScoreTitle {
  const { targets, targetOf, before, firstNode, sharedBy } = list;
  const { starts, items } = list.stems;
  const words = reading.length;
  const cost = reading.find((word) => word.cost !== null)?.cost ?? null;
  const lastKnown = reading.at(-1)?.candidates[0]?.manner === manners.same;

  /** What the title loses for how its words were read and whose it is. */
  const lostBy = (title: number, manner: number, everyday: boolean) => {
    const readings = room.readings[title] ?? 0;
    let lost = cost ?? 0;
    // A phrase that only leads to another is itself no surer than a synonym.
    if (readings > 0 && manner !== manners.same && lost < costs.phrase) lost += costOf(manner, readings);
    if (manner === manners.spelling) lost += minus.slip + minus.guess * (room.guess[title] ?? 0);
    if (manner === manners.begun && lastKnown) lost += minus.begun;
    return everyday && targets[targetOf[title] ?? 0]?.isRest ? lost + minus.allOther : lost;
  };

  const shapeOf = (title: number, isBegun: boolean): keyof TitlePoints => {
    const from = starts[title] ?? 0;
    const length = (starts[title + 1] ?? 0) - from;
    const inFront = before[title] ?? 0;
    const inStep = wordsInStep(from, words, bits, items);
    const isWhole =
      (inStep === words && (words === inFront || words === length)) ||
      (length - inFront === words && wordsInStep(from + inFront, words, bits, items) === words);
    if (isWhole) return isBegun ? "begun" : "whole";
    return inStep === words ? "prefix" : "words";
  };

  return (title, most) => {
    const target = targets[targetOf[title] ?? 0];
    if (target === undefined) throw new RangeError(`no such title: ${title}`);
    const manner = room.manner[title] ?? 0;
    const everyday = target.scale === "official" && target.own !== title;
    const isBegun = manner === manners.begun;
    const shape = shapeOf(title, isBegun);
    let points = titlePoints[everyday ? "everyday" : target.scale][shape] - lostBy(title, manner, everyday);
    const jobs = ((isBegun ? minus.fewJobsBegun : minus.fewJobs) * target.order) / firstNode;
    if (points - jobs <= most) return null;
    if (shape === "prefix" || shape === "words")
      points -= Math.min(minus.extra * wordsBeyond(title, bits, list), minus.mostExtra);
    const same = sharedBy[title] ?? 1;
    if (same > 1) points -= minus.shared * Math.log2(same);
    if (everyday) points -= (minus.misses * (words - wordsHeld(target.own, bits, list))) / words;
    points -= jobs;
    return points <= most ? null : { points, stage: stageOf(manner, shape) };
  };
}

/** Of words that were taken for others one by one. */
const costOf = (manner: number, readings: number) =>
  (manner === manners.spelling ? 0 : minus.firstReading) + minus.nextReading * (readings - 1);

/** How many of the query's words, from its first on, stand in its order from there on. */
function wordsInStep(from: number, words: number, bits: Int32Array, items: Int32Array): number {
  let inStep = 0;
  while (inStep < words && ((bits[items[from + inStep] ?? 0] ?? 0) >> inStep) & 1) inStep += 1;
  return inStep;
}

function stageOf(manner: number, shape: keyof TitlePoints): Stage {
  if (manner === manners.spelling) return "spelling";
  if (manner === manners.synonym) return "synonym";
  return shape === "whole" ? "exact" : shape === "words" ? "words" : "prefix";
}

/** How many words a title has that are none of the query. */
function wordsBeyond(title: number, bits: Int32Array, { stems: { starts, items } }: TitleList): number {
  let beyond = 0;
  for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at++)
    if (bits[items[at] ?? 0] === 0) beyond += 1;
  return beyond;
}

/** How many words of the query a title holds. */
function wordsHeld(title: number, bits: Int32Array, { stems: { starts, items } }: TitleList): number {
  let held = 0;
  for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at++) held |= bits[items[at] ?? 0] ?? 0;
  let count = 0;
  for (; held !== 0; held &= held - 1) count += 1;
  return count;
}
