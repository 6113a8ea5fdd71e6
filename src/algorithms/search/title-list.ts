import type { Lead } from "#algorithms/read/built-search.ts";
import { invertLists, type PackedLists } from "#algorithms/search/packed-lists.ts";
import { nameWords, plainWords } from "#algorithms/search/query-words.ts";
import type { SearchFramework, SearchOccupation } from "#algorithms/search/search-types.ts";
import type { TitleScale } from "#algorithms/search/title-points.ts";
import { titleWords } from "#algorithms/search/title-words.ts";
import { createVocabularyBuilder, type Vocabulary } from "#algorithms/search/vocabulary.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** Something that can be found. */
export interface SearchTarget {
  /** Of a lead nothing: it stands for the targets that it leads to. */
  readonly target: Target | null;
  readonly title: string;
  /** Its own title's place in the list of titles. */
  readonly own: number;
  readonly scale: TitleScale;
  /** "All Other" holds what has no title of its own. */
  readonly isRest: boolean;
  /** 0 for a node or lead; occupations from most jobs to fewest follow. */
  readonly order: number;
}

/** Every title of everything that can be found, and for each stem the titles that hold it. */
export interface TitleList {
  /** Occupations in the order of their table, then nodes, then leads. */
  readonly targets: readonly SearchTarget[];
  /** Place in `targets` of the first node. */
  readonly firstNode: number;
  /** Of the first lead. */
  readonly firstLead: number;
  /** Titles that are whole names of leads; some stand a second time, without the words that say little. */
  readonly leadNames: readonly number[];
  /** Stems from here on are those of Spanish titles alone. */
  readonly englishStems: number;
  readonly texts: readonly string[];
  /** Which of `targets` the title names. */
  readonly targetOf: Int32Array;
  /** Stems of each title, in its order. */
  readonly stems: PackedLists;
  /** How many of a title's stems stand before its bracket. */
  readonly before: Uint8Array;
  /** How many targets go by this very title. */
  readonly sharedBy: Int32Array;
  /** Titles that hold a stem, by stem. */
  readonly titlesWith: PackedLists;
  readonly vocabulary: Vocabulary;
}

interface Named {
  readonly occupations: readonly SearchOccupation[];
  readonly everydayTitles: ReadonlyMap<OccupationId, readonly string[]>;
  readonly frameworks: readonly SearchFramework[];
  readonly leads: readonly Lead[];
}

/** @param also words that can be typed though no title has them */
export function buildTitleList(
  { occupations, everydayTitles, frameworks, leads }: Named,
  also: Iterable<string>,
): TitleList {
  const targets: SearchTarget[] = [];
  const texts: string[] = [];
  const targetOf: number[] = [];
  const before: number[] = [];
  const starts: number[] = [0];
  const stemIds: number[] = [];
  const vocabulary = createVocabularyBuilder();
  // Titles that belong to several occupations are cut into words once.
  const firstOf = new Map<string, number>();
  const sameAs: number[] = [];
  const firstShort = new Map<string, number>();

  const add = (text: string, cutInWords = titleWords, key = text) => {
    const known = firstOf.get(key);
    if (known === undefined) {
      const cut = cutInWords(text);
      for (const word of cut.words) stemIds.push(vocabulary.stemId(word));
      before.push(Math.min(cut.before, 255));
      firstOf.set(key, texts.length);
    } else {
      for (let at = starts[known] ?? 0; at < (starts[known + 1] ?? 0); at++) stemIds.push(stemIds[at] ?? 0);
      before.push(before[known] ?? 0);
    }
    // "Doctor (Dr)" is the "Doctor" of others.
    const short = beforeBracket(key);
    const firstSame = firstShort.get(short) ?? texts.length;
    if (firstSame === texts.length) firstShort.set(short, firstSame);
    sameAs.push(firstSame);
    starts.push(stemIds.length);
    texts.push(text);
    targetOf.push(targets.length);
  };

  const byJobs = [...occupations.keys()].sort(
    (a, b) => (occupations[b]?.jobs ?? -1) - (occupations[a]?.jobs ?? -1) || a - b,
  );
  const orders = new Map(byJobs.map((place, at) => [place, at + 1]));
  for (const [place, { id, title }] of occupations.entries()) {
    const own = texts.length;
    add(title);
    for (const everyday of everydayTitles.get(id) ?? []) add(everyday);
    targets.push({
      target: { kind: "occupation", id },
      title,
      own,
      scale: "official",
      isRest: title.endsWith("All Other"),
      order: orders.get(place) ?? 0,
    });
  }
  for (const framework of frameworks)
    for (const { id, titles } of byDepth(framework)) {
      const [title = ""] = titles;
      const own = texts.length;
      for (const text of titles) add(text);
      targets.push({
        target: { kind: "node", frameworkId: framework.id, id },
        title,
        own,
        scale: "node",
        isRest: false,
        order: 0,
      });
    }

  const firstLead = targets.length;
  const isSpanish = ({ kind }: Lead) => kind === "spanish-title";
  for (const lead of leads)
    if (!isSpanish(lead))
      for (const name of lead.names) for (const word of nameWords(name)) vocabulary.stemId(word);
  const englishStems = vocabulary.size();
  const leadNames: number[] = [];
  for (const lead of leads) {
    const [title = ""] = lead.names;
    const own = texts.length;
    for (const name of lead.names) {
      leadNames.push(texts.length);
      const words = nameWords(name);
      add(name, () => ({ words, before: words.length }), `name\n${name}`);
      const plain = plainWords(name);
      if (plain.length < words.length)
        add(name, () => ({ words: plain, before: plain.length }), `plain\n${name}`);
    }
    targets.push({ target: null, title, own, scale: scaleOf(lead), isRest: false, order: 0 });
  }

  const finished = vocabulary.finish(also);
  const stems = { starts: new Int32Array(starts), items: new Int32Array(stemIds) };
  return {
    targets,
    firstNode: occupations.length,
    firstLead,
    leadNames,
    englishStems,
    texts,
    targetOf: new Int32Array(targetOf),
    stems,
    before: new Uint8Array(before),
    sharedBy: countSame(sameAs),
    titlesWith: invertLists(stems, finished.stemIds.size),
    vocabulary: finished,
  };
}

/** A Spanish title is as good as an everyday one, an old name nearly as good as a node's. */
const scaleOf = ({ kind, by }: Lead): TitleScale =>
  kind === "spanish-title" ? "everyday" : kind === "old-name" ? "oldName" : by;

function beforeBracket(title: string): string {
  const bracket = title.indexOf(" (");
  return bracket > 0 ? title.slice(0, bracket) : title;
}

/** How many titles are the same as each. */
function countSame(sameAs: readonly number[]): Int32Array {
  const counts = new Int32Array(sameAs.length);
  for (const first of sameAs) counts[first] = (counts[first] ?? 0) + 1;
  return counts.map((_, title) => counts[sameAs[title] ?? 0] ?? 0);
}

/** Wider nodes first: among equals the place that holds the most. */
const byDepth = ({ nodes }: SearchFramework) => [...nodes].sort((a, b) => a.depth - b.depth);
