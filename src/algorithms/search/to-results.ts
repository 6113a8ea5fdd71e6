import { explainMatch } from "#algorithms/search/explain-match.ts";
import type { Best } from "#algorithms/search/find-targets.ts";
import { stageOf } from "#algorithms/search/rank-title.ts";
import { type SearchHit, type SearchResults, stages } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

interface Answer {
  readonly query: string;
  readonly limit: number;
  readonly list: TitleList;
  readonly found: ReadonlyMap<number, Best>;
  /** The words that were looked for, as typed. */
  readonly words: readonly string[];
  readonly leftOut: readonly string[];
}

/** Orders what was found, and puts the best of it into words' material. */
export function toResults({ query, limit, list, found, words, leftOut }: Answer): SearchResults {
  const ordered = [...found].sort(([a, { rank: x }], [b, { rank: y }]) => x - y || a - b);
  const hits = ordered.slice(0, limit).flatMap(([place, best]): SearchHit[] => {
    const found = list.targets[place];
    if (found === undefined) return [];
    return [
      {
        target: found.target,
        title: found.title,
        matchedTitle: list.texts[best.title] ?? found.title,
        reason: explainMatch(best.title, best.reading, list),
        stage: leftOut.length > 0 ? "nearest" : (stages[stageOf(best.rank)] ?? "nearest"),
      },
    ];
  });
  const slips = hits[0]?.reason.readings.filter(({ by }) => by === "spelling") ?? [];
  const readAs = words.map((word) => slips.find(({ typed }) => typed === word)?.read ?? word);
  return { query, hits, total: found.size, readAs, leftOut };
}
