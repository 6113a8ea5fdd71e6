import { group } from "d3";
import { type FirstFive, measureQuality } from "../../fixtures/search-quality.ts";
import type { SearchQuery } from "../../fixtures/search-queries.ts";
import type { BenchRow } from "../bench-row.ts";
import { cpuOf, spread } from "./search-cpu.ts";
import type { Doc } from "./search-engines.ts";
import { searchRow } from "./search-row.ts";

const asked = 240;

/** Titles of one to three words as they are, with a letter changed, and with two swapped: what is not found. */
export const mistypedRows = (
  docs: readonly Doc[],
  ours: FirstFive,
  peer: { readonly name: string; readonly answer: FirstFive },
): readonly BenchRow[] =>
  (
    [
      ["clean", clean(docs)],
      ["a letter changed", mistyped(docs, changed)],
      ["letters swapped", mistyped(docs, swapped)],
    ] as const
  ).flatMap(([kind, queries]) => {
    const missed = (answer: FirstFive) => (1 - measureQuality(answer, queries).all.hitAt5) * 100;
    const typed = queries.map(({ query }) => query);
    const own = { missed: missed(ours), ...cpuOf(ours, typed, 5) };
    const other = { missed: missed(peer.answer), ...cpuOf(peer.answer, typed, 2) };
    const row = (what: "missed" | "median" | "p95", name: string, most: number, hold: string) =>
      searchRow(
        { case: `${kind}, ${name}`, size: docs.length, ours: own[what], hold, ok: own[what] <= most },
        { peer: other[what], peerName: peer.name },
      );
    return [
      row("missed", "not in the first 5, of 100", 5, "at most 5"),
      row("median", "CPU ms a query, median", 1, "at most 1 ms"),
      row("p95", "CPU ms a query, p95", 2, "at most 2 ms"),
    ];
  });

/** Titles spread evenly over the list; each is right for all that go by it. */
function clean(docs: readonly Doc[]): readonly SearchQuery[] {
  const short = docs.filter(({ title }) => /^[A-Za-z]{5,}( [A-Za-z]{3,}){0,2}$/.test(title));
  return spread([...group(short, ({ title }) => title)], asked).map(([title, same]) => ({
    kind: "titles",
    query: title.toLowerCase(),
    expected: new Set(same.map(({ target }) => target)),
  }));
}

/** The slip is in the first word, at a place that moves along. */
export const mistyped = (
  docs: readonly Doc[],
  slip: (word: string, at: number) => string,
): readonly SearchQuery[] =>
  clean(docs).map(({ query, ...rest }, at) => {
    const [first = "", ...others] = query.split(" ");
    return { ...rest, query: [slip(first, 1 + (at % (first.length - 2))), ...others].join(" ") };
  });

export const changed = (word: string, at: number) =>
  word.slice(0, at) + (word[at] === "e" ? "i" : "e") + word.slice(at + 1);
const swapped = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
