import { createMatchRoom, matchTitles } from "#algorithms/search/match-titles.ts";
import type { QueryReading } from "#algorithms/search/query-reading.ts";
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

export function createTitleSource(list: TitleList): TitleSource {
  const room = createMatchRoom(list.texts.length);
  return (readings) => {
    const found = new Map<number, TitleMatch>();
    for (const reading of readings) {
      if (reading.length === 0) continue;
      // One letter begins 20,000 everyday titles; it is answered by the names that are shown.
      const ownOnly = reading.length === 1 && reading[0]?.typed.length === 1;
      const bits = stemBits(reading, list.vocabulary.stemIds.size);
      for (const title of matchTitles(reading, list, room)) {
        const target = list.targetOf[title] ?? 0;
        if (ownOnly && list.targets[target]?.own !== title) continue;
        if (!standsTogether(title, reading, bits, list)) continue;
        const score = scoreTitle(title, reading, bits, list, room);
        if (score.points > (found.get(target)?.points ?? Number.NEGATIVE_INFINITY))
          found.set(target, { ...score, title, reading });
      }
    }
    return found;
  };
}
