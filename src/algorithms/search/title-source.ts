import { createMatchRoom, matchTitles } from "#algorithms/search/match-titles.ts";
import { manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import { scoreTitle, stemBits, type TitleScore } from "#algorithms/search/score-title.ts";
import { standsTogether } from "#algorithms/search/stands-together.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** A target's best title. */
export interface TitleMatch extends TitleScore {
  readonly title: number;
  readonly reading: QueryReading;
}

/** Every target with a title that holds all the words, by its place in the list, with the best such title. */
export type TitleSource = (readings: readonly QueryReading[]) => ReadonlyMap<number, TitleMatch>;

/** So few letters begin 20,000 everyday titles; they are answered by the names that are shown. */
const shortBeginning = 2;

export function createTitleSource(list: TitleList): TitleSource {
  const room = createMatchRoom(list.texts.length);
  /** By target; thousands of titles are scored for one that is better. */
  const most = new Float64Array(list.targets.length);
  return (readings) => {
    const found = new Map<number, TitleMatch>();
    most.fill(Number.NEGATIVE_INFINITY);
    for (const reading of readings) {
      if (reading.length === 0) continue;
      const isShort = reading.length === 1 && (reading[0]?.typed.length ?? 0) <= shortBeginning;
      const bits = stemBits(reading, list.vocabulary.stemIds.size);
      for (const title of matchTitles(reading, list, room)) {
        const target = list.targetOf[title] ?? 0;
        if (isShort && room.manner[title] === manners.begun && list.targets[target]?.own !== title) continue;
        if (!standsTogether(title, reading, bits, list)) continue;
        const { points, stage } = scoreTitle(title, reading, bits, list, room);
        if (points <= (most[target] ?? 0)) continue;
        most[target] = points;
        found.set(target, { points, stage, title, reading });
      }
    }
    return found;
  };
}
