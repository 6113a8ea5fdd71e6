import type { SearchInput } from "#algorithms/search/build-search-index.ts";
import { contentWords } from "#algorithms/words/content-words.ts";
import type { BenchRow } from "../bench-row.ts";
import { changed, mistyped } from "./mistyped-rows.ts";
import { cpuOf, timed } from "./search-cpu.ts";
import { docsOf, oursOver } from "./search-engines.ts";
import { searchRow } from "./search-row.ts";

/** How the time of a mistyped query grows with the distinct words, and that of building with the titles; three sizes. */
export function growthRows(input: SearchInput): readonly BenchRow[] {
  const points = [0.25, 0.5, 1].map((share) => {
    const part = firstOf(input, Math.floor(input.occupations.length * share));
    const docs = docsOf(part);
    const index = timed(() => oursOver(part));
    const queries = mistyped(docs, changed).map(({ query }) => query);
    return {
      query: {
        size: new Set(docs.flatMap(({ title }) => contentWords(title))).size,
        ms: cpuOf(index.made, queries, 5).median,
      },
      build: { size: docs.length, ms: index.ms },
    };
  });
  return [
    ...rowsOf(
      "a query in distinct words",
      points.map(({ query }) => query),
    ),
    ...rowsOf(
      "a build in titles",
      points.map(({ build }) => build),
    ),
  ];
}

interface Point {
  readonly size: number;
  readonly ms: number;
}

function rowsOf(what: string, points: readonly Point[]): readonly BenchRow[] {
  const exponent = exponentOf(points);
  return points.map(({ size, ms }, at) =>
    searchRow({
      case:
        at === points.length - 1
          ? `growth of ${what}, exponent ${exponent.toFixed(2)}`
          : `growth of ${what}, CPU ms`,
      size,
      ours: ms,
      hold: "exponent at most 1.1 (linear)",
      ok: exponent <= 1.1,
    }),
  );
}

/** Work words name occupations by their places in the table, so the first ones are kept, not every other. */
function firstOf(input: SearchInput, count: number): SearchInput {
  const occupations = input.occupations.slice(0, count);
  const kept = new Set<string>(occupations.map(({ id }) => id));
  return {
    ...input,
    occupations,
    everydayTitles: new Map([...input.everydayTitles].filter(([id]) => kept.has(id))),
    leads: input.leads
      .map((lead) => ({
        ...lead,
        targets: lead.targets.filter(({ kind, id }) => kind === "node" || kept.has(id)),
      }))
      .filter(({ targets }) => targets.length > 0),
    workWords: firstWorkWords(input.workWords, count),
  };
}

function firstWorkWords(all: SearchInput["workWords"], count: number): SearchInput["workWords"] {
  const stems: string[] = [];
  const starts = [0];
  const kept: number[] = [];
  for (const [at, stem] of all.stems.entries()) {
    const from = kept.length;
    for (let place = all.starts[at] ?? 0; place < (all.starts[at + 1] ?? 0); place++)
      if ((all.occupations[place] ?? count) < count) kept.push(place);
    if (kept.length === from) continue;
    stems.push(stem);
    starts.push(kept.length);
  }
  return {
    stems,
    starts: Int32Array.from(starts),
    occupations: Uint16Array.from(kept, (place) => all.occupations[place] ?? 0),
    weights: Uint8Array.from(kept, (place) => all.weights[place] ?? 0),
  };
}

function exponentOf(points: readonly Point[]): number {
  const first = points[0];
  const last = points.at(-1);
  return first === undefined || last === undefined
    ? Number.NaN
    : Math.log(last.ms / first.ms) / Math.log(last.size / first.size);
}
