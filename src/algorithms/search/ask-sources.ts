import type { InitialsSource } from "#algorithms/search/initials.ts";
import { type Found, joinSources } from "#algorithms/search/join-sources.ts";
import type { LeadSource } from "#algorithms/search/lead-source.ts";
import { manners, type QueryReading, type QueryWord } from "#algorithms/search/query-reading.ts";
import { readWords, withPhrases } from "#algorithms/search/read-query.ts";
import { readLoosely, type WordReader } from "#algorithms/search/read-words.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch, TitleSource } from "#algorithms/search/title-source.ts";
import type { WorkAnswer, WorkSource } from "#algorithms/search/work-source.ts";

export interface Sources {
  readonly list: TitleList;
  readonly reader: WordReader;
  readonly titles: TitleSource;
  readonly initials: InitialsSource;
  readonly leads: LeadSource;
  readonly work: WorkSource;
}

export interface Answer {
  /** By place in the list of targets. */
  readonly found: ReadonlyMap<number, Found>;
  readonly work: WorkAnswer;
  /** Words that were looked for, as typed. */
  readonly words: readonly string[];
  /** Words that nothing has, or nothing together with the rest. */
  readonly leftOut: readonly string[];
}

interface Question {
  /** All words, then those that are not loose. */
  readonly words: readonly string[];
  readonly plain: readonly string[];
  /** The last word is written out, so that it is not a beginning. */
  readonly ended: boolean;
  /** Titles that are the query, by place. */
  readonly whole: ReadonlyMap<number, TitleMatch>;
}

/** Below this a guess at the spelling of known words may do better. */
const enoughPoints = 56;
/** How much less such a guess is worth. */
const guessMinus = 12;

/** Asks all sources for what a query may mean, from what is surest on, until one of them answers. */
export function askSources(sources: Sources, question: Question): Answer {
  const { reader } = sources;
  const { words, plain, ended, whole } = question;
  const read = (typed: readonly string[], guess: boolean) => readWords(typed, reader, { ended, guess });

  const first = read(plain, false);
  const full = words.length === plain.length ? [] : [read(words, false)];
  const unknown = first.filter((word) => isUnknown(word, sources)).map(({ typed }) => typed);
  if (unknown.length > 0) {
    // A word may be known in a phrase alone.
    const phrased = ask(sources, [first, ...full], whole);
    if (mostPoints(phrased.found) >= enoughPoints) return { ...phrased, words: plain, leftOut: [] };
  }
  if (unknown.length > 0 && unknown.length === first.length)
    return leaveOut(
      sources,
      first.map(({ typed }) => readLoosely(typed, reader)),
      unknown,
    );
  if (unknown.length > 0) {
    const known = first.filter(({ typed }) => !unknown.includes(typed));
    return leaveOut(sources, known, unknown);
  }

  const sure = ask(sources, [first, ...full], whole);
  if (mostPoints(sure.found) >= enoughPoints) return { ...sure, words: plain, leftOut: [] };
  const known = first.filter((word) => !isGuessed(word));
  if (known.length > 0 && known.length < first.length)
    return leaveOut(
      sources,
      known,
      first.filter(isGuessed).map(({ typed }) => typed),
    );
  const guessed = ask(sources, [read(plain, true)], whole);
  const found = new Map(sure.found);
  for (const [place, one] of guessed.found) {
    const points = one.points - guessMinus;
    if (one.by.kind === "title" && points > (found.get(place)?.points ?? 0))
      found.set(place, { ...one, points });
  }
  if (found.size > 0) return { found, work: sure.work, words: plain, leftOut: [] };
  return leaveOut(sources, first, []);
}

function ask(
  { list, reader, titles, initials, leads, work }: Sources,
  readings: readonly QueryReading[],
  whole: ReadonlyMap<number, TitleMatch>,
): Pick<Answer, "found" | "work"> {
  const [plain = [], full = plain] = readings;
  const matched = new Map(titles(readings.flatMap((reading) => withPhrases(reading, reader))));
  for (const [place, match] of [...whole, ...initials(plain)])
    if (match.points > (matched.get(place)?.points ?? 0)) matched.set(place, match);
  const done = work(withPhrases(plain, reader));
  const led = leads(matched, full);
  return { found: joinSources({ titles: matched, leads: led, work: done, list }), work: done };
}

const mostPoints = (found: ReadonlyMap<number, Found>) => {
  let most = 0;
  for (const { points } of found.values()) most = Math.max(most, points);
  return most;
};

/** Neither a title nor what anyone does has it, in any sense. */
const isUnknown = ({ candidates, meant, typed, begun }: QueryWord, { reader }: Sources) =>
  candidates.length === 0 &&
  !meant.some(({ word }) => reader.isWork(word)) &&
  !(begun && reader.beginsWork(typed));

/** Only its spelling was guessed at. */
const isGuessed = ({ candidates }: QueryWord) =>
  candidates.length > 0 && candidates.every(({ manner }) => manner === manners.spelling);

const noWhole: ReadonlyMap<number, TitleMatch> = new Map();

/** Leaves out the words that most titles have, those guessed at first, until something has all that are kept. */
function leaveOut(sources: Sources, known: QueryReading, unknown: readonly string[]): Answer {
  const { counts } = sources.reader;
  const titlesOf = ({ candidates }: QueryWord) =>
    candidates.reduce((sum, { stem }) => sum + (counts[stem] ?? 0), 0);
  let kept = known;
  let answer = ask(sources, [kept], noWhole);
  while (answer.found.size === 0 && kept.length > 1) {
    const worst = kept.toSorted(
      (a, b) => Number(isGuessed(b)) - Number(isGuessed(a)) || titlesOf(b) - titlesOf(a),
    );
    // Of a long query a quarter at once, or asking takes longer than a reader waits.
    const dropped = new Set(worst.slice(0, Math.max(1, kept.length >> 2)));
    kept = kept.filter((word) => !dropped.has(word));
    answer = ask(sources, [kept], noWhole);
  }
  const isKept = (typed: string) => kept.some((word) => word.typed === typed) && answer.found.size > 0;
  const dropped = known
    .map(({ typed }) => typed)
    .filter((typed) => !unknown.includes(typed) && !isKept(typed));
  return {
    ...answer,
    words: kept.map(({ typed }) => typed),
    leftOut: [...unknown, ...dropped],
  };
}
