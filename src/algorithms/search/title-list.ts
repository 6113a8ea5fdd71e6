import { type PackedLists, packLists } from "#algorithms/search/packed-lists.ts";
import type { SearchFramework, SearchOccupation } from "#algorithms/search/search-types.ts";
import { titleWords } from "#algorithms/search/title-words.ts";
import { createVocabularyBuilder, type Vocabulary } from "#algorithms/search/vocabulary.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** Something that can be found. */
export interface SearchTarget {
  readonly target: Target;
  readonly title: string;
  /** Its own title's place in the list of titles. */
  readonly own: number;
  /** 0 for a node; occupations from most jobs to fewest follow. */
  readonly order: number;
}

/** Every title of everything that can be found, and for each stem the titles that hold it. */
export interface TitleList {
  readonly targets: readonly SearchTarget[];
  readonly texts: readonly string[];
  /** Which of `targets` the title names. */
  readonly targetOf: Int32Array;
  /** Stems of each title, in its order. */
  readonly stems: PackedLists;
  /** How many of a title's stems stand before its bracket. */
  readonly before: Uint8Array;
  /** How many targets go by this very title. */
  readonly sharedBy: Uint16Array;
  /** Titles that hold a stem, by stem. */
  readonly titlesWith: PackedLists;
  readonly vocabulary: Vocabulary;
}

export function buildTitleList(
  occupations: readonly SearchOccupation[],
  everydayTitles: ReadonlyMap<OccupationId, readonly string[]>,
  frameworks: readonly SearchFramework[],
): TitleList {
  const targets: SearchTarget[] = [];
  const texts: string[] = [];
  const targetOf: number[] = [];
  const stemTitles: number[] = [];
  const stemIds: number[] = [];
  const before: number[] = [];
  const shares = new Map<string, number>();
  const vocabulary = createVocabularyBuilder();

  const add = (text: string) => {
    const cut = titleWords(text);
    for (const word of cut.words) {
      stemTitles.push(texts.length);
      stemIds.push(vocabulary.stemId(word));
    }
    before.push(Math.min(cut.before, 255));
    shares.set(text, (shares.get(text) ?? 0) + 1);
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
    targets.push({ target: { kind: "occupation", id }, title, own, order: orders.get(place) ?? 0 });
  }
  for (const framework of frameworks)
    for (const { id, titles } of byDepth(framework)) {
      const [title = ""] = titles;
      const own = texts.length;
      for (const text of titles) add(text);
      targets.push({ target: { kind: "node", frameworkId: framework.id, id }, title, own, order: 0 });
    }

  const finished = vocabulary.finish();
  return {
    targets,
    texts,
    targetOf: Int32Array.from(targetOf),
    stems: packLists(texts.length, stemTitles, stemIds),
    before: Uint8Array.from(before),
    sharedBy: Uint16Array.from(texts, (text) => Math.min(shares.get(text) ?? 1, 65_535)),
    titlesWith: packLists(finished.stemIds.size, stemIds, stemTitles),
    vocabulary: finished,
  };
}

/** Wider nodes first: among equals the place that holds the most. */
const byDepth = ({ nodes }: SearchFramework) => [...nodes].sort((a, b) => a.depth - b.depth);
