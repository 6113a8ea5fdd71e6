import { explainMatch } from "#algorithms/search/explain-match.ts";
import type { Found } from "#algorithms/search/join-sources.ts";
import type { SearchHit, SearchResults } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";

interface Answer {
  readonly query: string;
  readonly limit: number;
  readonly list: TitleList;
  /** Best first. */
  readonly found: readonly Found[];
  readonly work: WorkAnswer;
  /** The words that were looked for, as typed. */
  readonly words: readonly string[];
  readonly leftOut: readonly string[];
  readonly ruledOut: readonly string[];
}

/** Puts the best of what was found into words' material. */
export function toResults({
  query,
  limit,
  list,
  found,
  work,
  words,
  leftOut,
  ruledOut,
}: Answer): SearchResults {
  const hits = found.slice(0, limit).flatMap((one): SearchHit[] => {
    const { target, title } = list.targets[one.place] ?? { target: null, title: "" };
    if (target === null) return [];
    const match = one.by.kind === "title" ? one.by.match : one.by.kind === "lead" ? one.by.match.match : null;
    const stage = one.by.kind === "title" ? one.by.match.stage : one.by.kind === "lead" ? "lead" : "work";
    return [
      {
        target,
        title,
        matchedTitle: match === null ? title : (list.texts[match.title] ?? title),
        reason: explainMatch(one, list, work),
        stage: leftOut.length > 0 ? "nearest" : stage,
      },
    ];
  });
  const slips = hits[0]?.reason.readings.filter(({ by }) => by === "spelling") ?? [];
  const readAs = words.map((word) => slips.find(({ typed }) => typed === word)?.read ?? word);
  return { query, hits, total: found.length, readAs, leftOut, ruledOut };
}
