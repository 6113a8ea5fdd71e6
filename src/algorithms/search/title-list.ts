import { invertLists, type PackedLists } from "#algorithms/search/packed-lists.ts";
import type { SearchFramework, SearchOccupation } from "#algorithms/search/search-types.ts";
import { titleWords } from "#algorithms/search/title-words.ts";
import { createVocabularyBuilder, type Vocabulary } from "#algorithms/search/vocabulary.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** Something that can be found. */
interface SearchTarget {
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
  readonly sharedBy: Int32Array;
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
  const before: number[] = [];
  const starts: number[] = [0];
  const stemIds: number[] = [];
  const vocabulary = createVocabularyBuilder();
  // Titles that belong to several occupations are cut into words once.
  const firstOf = new Map<string, number>();
  const sameAs: number[] = [];

  const add = (text: string) => {
    const known = firstOf.get(text);
    if (known === undefined) {
      const cut = titleWords(text);
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
  const stems = { starts: new Int32Array(starts), items: new Int32Array(stemIds) };
  return {
    targets,
    texts,
    targetOf: new Int32Array(targetOf),
    stems,
    before: new Uint8Array(before),
    sharedBy: countSame(sameAs),
    titlesWith: invertLists(stems, finished.stemIds.size),
    vocabulary: finished,
  };
}

/** How many titles are the same as each. */
function countSame(sameAs: readonly number[]): Int32Array {
  const counts = new Int32Array(sameAs.length);
  for (const first of sameAs) counts[first] = (counts[first] ?? 0) + 1;
  return counts.map((_, title) => counts[sameAs[title] ?? 0] ?? 0);
}

/** Wider nodes first: among equals the place that holds the most. */
const byDepth = ({ nodes }: SearchFramework) => [...nodes].sort((a, b) => a.depth - b.depth);
