import type { Lead, LeadKind } from "#algorithms/read/built-search.ts";
import { invertLists, type PackedLists } from "#algorithms/search/packed-lists.ts";
import { plainWords } from "#algorithms/search/query-words.ts";
import type { TitleScale } from "#algorithms/search/score-title.ts";
import type { SearchFramework, SearchOccupation } from "#algorithms/search/search-types.ts";
import { type TitleWords, titleWords } from "#algorithms/search/title-words.ts";
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

  const add = (text: string, cutInWords = titleWords) => {
    const known = firstOf.get(text);
    if (known === undefined) {
      const cut = cutInWords(text);
      for (const word of cut.words) stemIds.push(vocabulary.stemId(word));
      before.push(Math.min(cut.before, 255));
      firstOf.set(text, texts.length);
    } else {
      for (let at = starts[known] ?? 0; at < (starts[known + 1] ?? 0); at++) stemIds.push(stemIds[at] ?? 0);
      before.push(before[known] ?? 0);
    }
    sameAs.push(known ?? texts.length);
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
        order: 0,
      });
    }

  const firstLead = targets.length;
  // What a table of things calls by the name of an occupation is cut in its own way.
  firstOf.clear();
  for (const { names, kind, by } of leads) {
    const [title = ""] = names;
    const own = texts.length;
    for (const name of names) add(name, leadWords);
    targets.push({ target: null, title, own, scale: scaleOf(kind, by), order: 0 });
  }

  const finished = vocabulary.finish(also);
  const stems = { starts: new Int32Array(starts), items: new Int32Array(stemIds) };
  return {
    targets,
    firstNode: occupations.length,
    firstLead,
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
const scaleOf = (kind: LeadKind, by: Lead["by"]): TitleScale =>
  kind === "spanish-title" ? "everyday" : kind === "old-name" ? "oldName" : by;

const leadWords = (name: string): TitleWords => {
  const words = plainWords(name);
  return { words, before: words.length };
};

/** How many titles are the same as each. */
function countSame(sameAs: readonly number[]): Int32Array {
  const counts = new Int32Array(sameAs.length);
  for (const first of sameAs) counts[first] = (counts[first] ?? 0) + 1;
  return counts.map((_, title) => counts[sameAs[title] ?? 0] ?? 0);
}

/** Wider nodes first: among equals the place that holds the most. */
const byDepth = ({ nodes }: SearchFramework) => [...nodes].sort((a, b) => a.depth - b.depth);
