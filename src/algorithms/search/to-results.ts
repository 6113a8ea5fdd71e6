import { createExplainer } from "#algorithms/search/explain-match.ts";
import type { Found } from "#algorithms/search/join-sources.ts";
import { mostLetters } from "#algorithms/search/query-words.ts";
import type { MatchReason, SearchHit, SearchResults } from "#algorithms/search/search-types.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

interface Answer {
  readonly query: string;
  readonly limit: number;
  readonly list: TitleList;
  /** Best first. */
  readonly found: readonly Found[];
  /** How many there are, with those past the limit. */
  readonly total: number;
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
  total,
  work,
  words,
  leftOut,
  ruledOut,
}: Answer): SearchResults {
  const asTyped = typedAs(query);
  const explain = createExplainer(list, work);
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
        reason: explain(one),
        stage: leftOut.length > 0 ? "nearest" : stage,
      },
    ];
  });
  const slips = hits[0]?.reason.readings.filter(({ by }) => by === "spelling") ?? [];
  const readAs = words.map((word) => slips.find(({ typed }) => typed === word)?.read ?? word);
  const said = hits.map((hit) =>
    hit.reason.readings.length === 0 ? hit : { ...hit, reason: inTypedLetters(hit.reason, asTyped) },
  );
  return { query, hits: said, total, readAs, leftOut, ruledOut };
}

/** Words of the query as they were typed, with capitals and accents, by how they were read: "CNA" by "cna". */
function typedAs(query: string): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const word of query.slice(0, mostLetters).match(wordLike) ?? []) {
    const [read, ...more] = splitWords(word);
    if (read !== undefined && more.length === 0) typed.set(read.toLowerCase(), word);
  }
  return typed;
}

const wordLike = /[\p{L}\p{N}]+/gu;

const inTypedLetters = (reason: MatchReason, asTyped: ReadonlyMap<string, string>): MatchReason => ({
  ...reason,
  readings: reason.readings.map((reading) => ({
    ...reading,
    typed: reading.typed
      .split(" ")
      .map((word) => asTyped.get(word) ?? word)
      .join(" "),
  })),
});
