import type { MatchRoom } from "#algorithms/search/match-titles.ts";
import { manners, type QueryReading } from "#algorithms/search/read-query.ts";
import { stages } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** What decides between two titles, the first difference first; lower is better. */
interface Rank {
  /** Place in `stages`. */
  readonly stage: number;
  /** Of the last stages only. 0: the title is the query; 1: it begins with it; 2: it holds its words. */
  readonly shape: number;
  /** Of guesses at the spelling: 0 the likeliest, up to 15. */
  readonly guess: number;
  /** 0: an official title or a node's; 1: an everyday title. */
  readonly everyday: number;
  /** 1: the last word is known as it is, but the title only begins with it: "art" and "Artists". */
  readonly begun: number;
  /** Words taken for another, up to 7. */
  readonly readings: number;
  /** Words of the query that the occupation's official title lacks, up to 15. */
  readonly misses: number;
  /** Words of the title beyond the query, up to 15. */
  readonly extra: number;
  /** 0: the title is the occupation's alone; 1: shared by two; 2: by up to four; up to 7. */
  readonly shared: number;
  /** Nodes, then occupations from most jobs to fewest. */
  readonly order: number;
}

const orders = 65_536;
const perStage = 4 * 16 * 2 * 2 * 8 * 16 * 16 * 8 * orders;

/** The rank as one number below 2^53, so that thousands of titles are compared quickly. */
function packRank(rank: Rank): number {
  const sure = (rank.stage * 4 + rank.shape) * 16 + Math.min(rank.guess, 15);
  const kind = (sure * 2 + rank.everyday) * 2 + rank.begun;
  const direct =
    ((kind * 8 + Math.min(rank.readings, 7)) * 16 + Math.min(rank.misses, 15)) * 16 +
    Math.min(rank.extra, 15);
  return (direct * 8 + Math.min(rank.shared, 7)) * orders + Math.min(rank.order, orders - 1);
}

/** Place in `stages` of a packed rank. */
export const stageOf = (packed: number): number => Math.floor(packed / perStage);

/** An official title typed whole. */
export const exactRank = (order: number): number => packRank({ ...surest, order });

const surest = {
  stage: 0,
  shape: 0,
  guess: 0,
  everyday: 0,
  begun: 0,
  readings: 0,
  misses: 0,
  extra: 0,
  shared: 0,
};

/** For each stem the words of a reading that it may stand for: bit `i` is word `i`. */
export function stemBits(reading: QueryReading, stems: number): Int32Array {
  const bits = new Int32Array(stems);
  for (const [at, { candidates }] of reading.entries())
    for (const { stem } of candidates) bits[stem] = (bits[stem] ?? 0) | (1 << at);
  return bits;
}

/** Ranks a title that a reading has matched; `bits` are the reading's, `room` as matching left it. */
export function rankTitle(
  title: number,
  reading: QueryReading,
  bits: Int32Array,
  list: TitleList,
  room: MatchRoom,
): number {
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
  const whole = inStep === words && (words === list.before[title] || words === length);
  const shape = whole ? 0 : inStep === words ? 1 : 2;
  const stage =
    manner === manners.spelling
      ? stages.indexOf("spelling")
      : manner === manners.synonym
        ? stages.indexOf("synonym")
        : manner === manners.begun && whole
          ? stages.indexOf("prefix")
          : shape;
  const everyday = target.target.kind === "occupation" && target.own !== title;
  const lastKnown = reading.at(-1)?.candidates[0]?.manner === manners.same;

  return packRank({
    stage,
    shape: stage === shape || manner === manners.begun ? 0 : shape,
    guess: room.guess[title] ?? 0,
    everyday: everyday ? 1 : 0,
    begun: manner === manners.begun && lastKnown ? 1 : 0,
    readings: room.readings[title] ?? 0,
    misses: everyday ? words - wordsHeld(target.own, bits, list) : 0,
    extra,
    shared: Math.ceil(Math.log2(list.sharedBy[title] ?? 1)),
    order: target.order,
  });
}

/** How many words of the query a title holds. */
function wordsHeld(title: number, bits: Int32Array, { stems: { starts, items } }: TitleList): number {
  let held = 0;
  for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at++) held |= bits[items[at] ?? 0] ?? 0;
  let count = 0;
  for (; held !== 0; held &= held - 1) count += 1;
  return count;
}
