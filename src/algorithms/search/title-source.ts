import { createMatchRoom, matchTitles } from "#algorithms/search/match-titles.ts";
import { type PackedLists, packLists } from "#algorithms/search/packed-lists.ts";
import type { QueryReading } from "#algorithms/search/query-reading.ts";
import { scoreTitles, type TitleScore } from "#algorithms/search/score-title.ts";
import { standsTogether } from "#algorithms/search/stands-together.ts";
import { createStemBits } from "#algorithms/search/stem-bits.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** A target's best title. */
export interface TitleMatch extends TitleScore {
  readonly title: number;
  /** What its words were taken for; empty if none was taken for another. */
  readonly reading: QueryReading;
}

/** Every target with a title that holds all the words, by its place in the list, with the best such title. */
export type TitleSource = (readings: readonly QueryReading[]) => ReadonlyMap<number, TitleMatch>;

/** So few letters begin 20,000 everyday titles; they are answered by the names that are shown. */
const shortBeginning = 2;
const noReading: QueryReading = [];

export function createTitleSource(list: TitleList): TitleSource {
  const stems = list.vocabulary.stemIds.size;
  const room = createMatchRoom(list.texts.length, stems);
  const { bits, put, clear } = createStemBits(stems);
  const ownWith = ownTitlesWith(list, stems);
  /** By target; thousands of titles are scored for one that is better. */
  const most = new Float64Array(list.targets.length);
  return (readings) => {
    const found = new Map<number, TitleMatch>();
    most.fill(Number.NEGATIVE_INFINITY);
    for (const reading of readings) {
      const [only, ...more] = reading;
      if (only === undefined) continue;
      const isShort = more.length === 0 && only.typed.length <= shortBeginning;
      put(reading);
      const scoreOf = scoreTitles(reading, bits, list, room);
      for (const title of matchTitles(reading, list, isShort ? ownWith : list.titlesWith, room)) {
        const target = list.targetOf[title] ?? 0;
        if (!standsTogether(title, reading, bits, list)) continue;
        const score = scoreOf(title, most[target] ?? 0);
        if (score === null) continue;
        const { points, stage } = score;
        most[target] = points;
        found.set(target, {
          points,
          stage,
          title,
          reading: room.readings[title] === 0 ? noReading : reading,
        });
      }
      clear(reading);
    }
    return found;
  };
}

/** Of the names that are shown, those that hold a stem, by stem. */
function ownTitlesWith({ targets, stems: { starts, items } }: TitleList, stems: number): PackedLists {
  const keys: number[] = [];
  const titles: number[] = [];
  for (const { own } of targets)
    for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at++) {
      keys.push(items[at] ?? 0);
      titles.push(own);
    }
  return packLists(stems, keys, titles);
}
