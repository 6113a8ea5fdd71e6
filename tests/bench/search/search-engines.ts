import uFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { buildSearchIndex, type SearchInput } from "#algorithms/search/build-search-index.ts";
import { type FirstFive, firstFiveOf } from "../../fixtures/search-quality.ts";

/** A title, and what it is a title of: an O*NET-SOC code, or `framework/node`. */
export interface Doc {
  readonly id: number;
  readonly target: string;
  readonly title: string;
}

/** Every title that ours searches: official, everyday, and the names of places. */
export const docsOf = ({ occupations, everydayTitles, frameworks }: SearchInput): readonly Doc[] =>
  [
    ...occupations.flatMap(({ id, title }) =>
      [title, ...(everydayTitles.get(id) ?? [])].map((one) => [id, one] as const),
    ),
    ...frameworks.flatMap(({ id, nodes }) =>
      nodes.flatMap((node) => node.titles.map((title) => [`${id}/${node.id}`, title] as const)),
    ),
  ].map(([target, title], id) => ({ id, target, title }));

export const oursOver = (input: SearchInput): FirstFive => firstFiveOf(buildSearchIndex(input));

export function miniSearchOver(docs: readonly Doc[]): FirstFive {
  const index = new MiniSearch<Doc>({
    fields: ["title"],
    storeFields: ["target"],
    searchOptions: { prefix: true, fuzzy: 0.3, combineWith: "AND" },
  });
  index.addAll(docs);
  return (query) => firstFive(index.search(query).map(({ target }) => String(target)));
}

export function fuseOver(docs: readonly Doc[]): FirstFive {
  const fuse = new Fuse(docs, { keys: ["title"] });
  return (query) => firstFive(fuse.search(query).map(({ item }) => item.target));
}

/** One slip a word, and three words in any order, as its own pages do. */
export function uFuzzyOver(docs: readonly Doc[]): FirstFive {
  const titles = docs.map(({ title }) => title);
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return (query) => {
    const [places, info, order] = fuzzy.search(titles, query, 3, 1e4);
    const best = info === null ? places : order.map((at) => info.idx[at] ?? -1);
    return firstFive((best ?? []).flatMap((at) => docs[at]?.target ?? []));
  };
}

function firstFive(targets: Iterable<string>): readonly string[] {
  const five = new Set<string>();
  for (const target of targets) {
    five.add(target);
    if (five.size === 5) break;
  }
  return [...five];
}
