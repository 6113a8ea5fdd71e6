import { askSources, type Sources } from "#algorithms/search/ask-sources.ts";
import { bestFirst } from "#algorithms/search/best-first.ts";
import type { Found } from "#algorithms/search/join-sources.ts";
import { mostLetters, nameWords, queryWords, refusalAlone } from "#algorithms/search/query-words.ts";
import { readWords, withPhrases } from "#algorithms/search/read-query.ts";
import { everyOccupation, lowerRuledOut, type Refusal, spreadGroups } from "#algorithms/search/rule-out.ts";
import type { SearchIndex } from "#algorithms/search/search-types.ts";
import { withoutSpanishSmall } from "#algorithms/search/spanish-meanings.ts";
import { lookedAt, spreadKinds } from "#algorithms/search/spread-kinds.ts";
import { synonymKey } from "#algorithms/search/synonyms.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import { titlePoints } from "#algorithms/search/title-points.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import { toResults } from "#algorithms/search/to-results.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { splitUnwanted } from "#algorithms/search/unwanted-words.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

/** From what was typed to what is shown: what it asks for, what it rules out, and in which order. */
export function createSearch(sources: Sources): SearchIndex["search"] {
  const { list, reader } = sources;
  const wholeTitles = buildWholeTitles(list);
  const wholeOf = (query: string) => wholeTitles.get(wholeKey(query)) ?? new Map<number, TitleMatch>();

  const wishes = buildRefusingWishes(list);
  const wishIn = (query: string) =>
    wishes.get(wishKey(query)) ?? wishes.get(wishKey(refusalAlone(query) ?? ""));
  const nothing = { found: [], total: 0, work: sources.work([]), words: [], leftOut: [], ruledOut: [] };
  const ledTo = (title: number): readonly Found[] => {
    const match: TitleMatch = { points: titlePoints.ours.whole, stage: "lead", title, reading: [] };
    const led = sources.leads(new Map([[list.targetOf[title] ?? 0, match]]), []);
    return [...led].map(([place, match]) => ({ place, points: match.points, by: { kind: "lead", match } }));
  };

  const asAsked = (query: string, refusing: boolean) => {
    const { cut, unwanted, ...asked } = queryWords(query, refusing);
    const words = withoutSpanishSmall(asked.words, reader.synonyms);
    const plain = withoutSpanishSmall(asked.plain, reader.synonyms);
    const ended = /\s$/.test(query) || unwanted.length > 0;
    const answer = askSources(sources, { words, plain, ended, whole: wholeOf(query) });
    return { answer, cut, unwanted, isBlank: words.length === 0 };
  };

  return (query, { limit }) => {
    if (isUndecided(query)) return toResults({ ...nothing, query, limit, list });
    const { answer, cut, unwanted, isBlank } = asAsked(query, true);
    const wish = unwanted.length === 0 ? undefined : wishIn(query);
    if (wish !== undefined) {
      const found = ledTo(wish);
      return toResults({ ...nothing, query, limit, list, found, total: found.length });
    }
    const refusal = unwanted.length === 0 ? null : readRefusal(unwanted, sources);
    // "Not Deployed" is a title; "math" of "not math" is none.
    const said = refusal !== null && isBlank ? asAsked(query, false).answer : null;
    if (said !== null && [...said.found.values()].some(isSaidWhole(query, list)))
      return toResults({ ...said, query, limit, list, ...ordered(said.found, limit, list), ruledOut: [] });
    const wanted = refusal === null ? answer.found : isBlank ? everyOccupation(list) : answer.found;
    const kept = refusal === null ? wanted : lowerRuledOut(wanted, refusal, list, isBlank);
    const found = refusal !== null && isBlank ? spreadGroups(kept, list) : kept;
    return toResults({
      ...answer,
      query,
      limit,
      list,
      ...ordered(found, limit, list),
      leftOut: [...answer.leftOut, ...cut],
      ruledOut: unwanted,
    });
  };
}

const ordered = (found: ReadonlyMap<number, Found>, limit: number, list: TitleList) => ({
  found: spreadKinds(bestFirst(found, Math.max(limit, lookedAt)), list),
  total: found.size,
});

const isSaidWhole =
  (query: string, { texts }: TitleList) =>
  ({ by }: Found) =>
    by.kind === "title" &&
    (by.match.stage === "exact" || by.match.stage === "prefix") &&
    nameWords(query).every((word) => nameWords(texts[by.match.title] ?? "").includes(word));

function readRefusal(unwanted: readonly string[], { reader, work, titles, leads }: Sources): Refusal {
  const reading = readWords(unwanted, reader, { ended: true, guess: false });
  const each = reading.map((word) => [word]);
  const matched = titles(each);
  return { work: work(withPhrases(reading, reader)), titles: matched, leads: leads(matched, reading) };
}

/** Official titles and node names by all of their words, also those that matching passes over. */
function buildWholeTitles({
  targets,
  firstLead,
}: TitleList): ReadonlyMap<string, ReadonlyMap<number, TitleMatch>> {
  const whole = new Map<string, Map<number, TitleMatch>>();
  for (const [place, { title, own, scale }] of targets.slice(0, firstLead).entries()) {
    const key = wholeKey(title);
    const same = whole.get(key) ?? new Map<number, TitleMatch>();
    same.set(place, { points: titlePoints[scale].whole, stage: "exact", title: own, reading: [] });
    whole.set(key, same);
  }
  return whole;
}

/** Names of leads that only seem to rule something out: "not a desk job" is what someone wants. */
function buildRefusingWishes({ leadNames, texts }: TitleList): ReadonlyMap<string, number> {
  const wishes = new Map<string, number>();
  for (const title of leadNames) {
    const text = texts[title] ?? "";
    const key = wishKey(text);
    if (splitUnwanted(text).unwanted !== "" && !wishes.has(key)) wishes.set(key, title);
  }
  return wishes;
}

const wishKey = (text: string) =>
  synonymKey(nameWords(text.slice(0, mostLetters)).filter((word) => word !== "job" && word !== "jobs"));

const wholeKey = (text: string) => synonymKey(splitWords(text.slice(0, mostLetters).toLowerCase()));
