import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { buildSearchIndex, type SearchInput } from "#algorithms/search/build-search-index.ts";
import type { OccupationId } from "#domain/ids.ts";
import { bundledSearchInput } from "../../fixtures/search-catalogue.ts";
import type { BenchRow } from "../bench-row.ts";

const rounds = 5;
/** fuse.js over every title takes more than 0.1 s a query, which no round makes much better or worse. */
const fuseQueries = 12;
const fuseRounds = 1;
const queries = 240;

/** Answers a query by its first five occupations. */
type FirstFive = (query: string) => readonly OccupationId[];

interface Query {
  readonly typed: string;
  /** Any of these is right. */
  readonly expected: ReadonlySet<OccupationId>;
}

/** Ours, fuse.js and minisearch over the same titles: time to build, CPU a query, and what the first five miss. */
export async function rows(): Promise<readonly BenchRow[]> {
  const input = { ...bundledSearchInput(), frameworks: [] };
  const docs = titlesOf(input);
  const ours = timed(() => oursOver(input));
  const mini = timed(() => miniSearchOver(docs));
  const fuse = timed(() => fuseOver(docs));
  const row = (
    what: string,
    figures: Pick<BenchRow, "ours" | "peer" | "peerName" | "hold" | "ok">,
  ): BenchRow => ({
    area: "search",
    case: what,
    size: docs.length,
    ratio: figures.peer === null || figures.ours === 0 ? null : figures.peer / figures.ours,
    ...figures,
  });

  const builds = [
    row("index ready, CPU ms", {
      ours: ours.ms,
      peer: mini.ms,
      peerName: "minisearch",
      hold: "at most 400 ms",
      ok: ours.ms <= 400,
    }),
  ];
  const kinds = [
    ["clean", clean(docs)],
    ["a letter changed", mangled(docs, changed)],
    ["letters swapped", mangled(docs, swapped)],
  ] as const;
  const answers = kinds.flatMap(([kind, asked]) => {
    const own = measure(ours.made, asked);
    const others = [
      ["minisearch", measure(mini.made, asked)] as const,
      ["fuse.js, every title", measure(fuse.made, spread(asked, fuseQueries), fuseRounds)] as const,
    ];
    return others.flatMap(([peerName, peer]) => [
      row(`${kind}, CPU ms a query, median`, {
        ours: own.median,
        peer: peer.median,
        peerName,
        hold: "at most 1 ms",
        ok: own.median <= 1,
      }),
      row(`${kind}, CPU ms a query, p95`, {
        ours: own.p95,
        peer: peer.p95,
        peerName,
        hold: "at most 2 ms",
        ok: own.p95 <= 2,
      }),
      row(`${kind}, missed in the first 5, of 100`, {
        ours: own.missed * 100,
        peer: peer.missed * 100,
        peerName,
        hold: "at most 5 of 100",
        ok: own.missed <= 0.05,
      }),
    ]);
  });
  return [...builds, typedOut(ours.made, mini.made, docs), ...answers, ...growth(input)];

  function typedOut(own: FirstFive, peer: FirstFive, all: readonly Doc[]): BenchRow {
    const keys = clean(all)
      .slice(0, 40)
      .flatMap(({ typed, expected }) =>
        [...typed].map((_, at) => ({ typed: typed.slice(0, at + 1), expected })),
      );
    const mine = measure(own, keys).p95;
    const theirs = measure(peer, keys).p95;
    return row("typed out, CPU ms a key, p95", {
      ours: mine,
      peer: theirs,
      peerName: "minisearch",
      hold: "at most 2 ms",
      ok: mine <= 2,
    });
  }
}

/** The exponent of the time a query takes as titles grow, over three sizes. */
function growth(input: SearchInput): readonly BenchRow[] {
  const points = [4, 2, 1].map((part) => {
    const occupations = input.occupations.filter((_, at) => at % part === 0);
    const kept = new Set(occupations.map(({ id }) => id));
    const everydayTitles = new Map([...input.everydayTitles].filter(([id]) => kept.has(id)));
    const some = { ...input, occupations, everydayTitles };
    const docs = titlesOf(some);
    return { size: docs.length, ms: measure(oursOver(some), mangled(docs, changed)).median };
  });
  const [first, , last] = points;
  const exponent =
    first === undefined || last === undefined
      ? Number.NaN
      : Math.log(last.ms / first.ms) / Math.log(last.size / first.size);
  return points.map(({ size, ms }, at) => ({
    area: "search",
    case: at === 2 ? `growth of a query, exponent ${exponent.toFixed(2)}` : "growth of a query, CPU ms",
    size,
    ours: ms,
    peer: null,
    peerName: null,
    ratio: null,
    hold: "exponent at most 1",
    ok: exponent <= 1,
  }));
}

interface Doc {
  readonly id: number;
  readonly occupation: OccupationId;
  readonly title: string;
}

const titlesOf = ({ occupations, everydayTitles }: SearchInput): readonly Doc[] =>
  occupations
    .flatMap(({ id, title }) => [title, ...(everydayTitles.get(id) ?? [])].map((one) => ({ id, title: one })))
    .map(({ id, title }, at) => ({ id: at, occupation: id, title }));

function oursOver(input: SearchInput): FirstFive {
  const index = buildSearchIndex(input);
  return (query) =>
    index
      .search(query, { limit: 5 })
      .hits.flatMap(({ target }) => (target.kind === "occupation" ? [target.id] : []));
}

function miniSearchOver(docs: readonly Doc[]): FirstFive {
  const index = new MiniSearch<Doc>({
    fields: ["title"],
    storeFields: ["occupation"],
    searchOptions: { prefix: true, fuzzy: 0.3, combineWith: "AND" },
  });
  index.addAll(docs);
  return (query) => firstFive(index.search(query).map(({ occupation }) => occupation as OccupationId));
}

function fuseOver(docs: readonly Doc[]): FirstFive {
  const fuse = new Fuse(docs, { keys: ["title"] });
  return (query) => firstFive(fuse.search(query).map(({ item }) => item.occupation));
}

function firstFive(occupations: Iterable<OccupationId>): readonly OccupationId[] {
  const five = new Set<OccupationId>();
  for (const occupation of occupations) {
    five.add(occupation);
    if (five.size === 5) break;
  }
  return [...five];
}

/** Titles spread evenly over the list, of one to three words; each is right for all that go by it. */
function clean(docs: readonly Doc[]): readonly Query[] {
  const owners = new Map<string, Set<OccupationId>>();
  for (const { title, occupation } of docs)
    owners.set(title, (owners.get(title) ?? new Set()).add(occupation));
  const short = [...owners].filter(([title]) => /^[A-Za-z]{5,}( [A-Za-z]{3,}){0,2}$/.test(title));
  return spread(short, queries).map(([title, expected]) => ({ typed: title.toLowerCase(), expected }));
}

const mangled = (docs: readonly Doc[], slip: (word: string, at: number) => string): readonly Query[] =>
  clean(docs).map(({ typed, expected }, at) => {
    const [first = "", ...rest] = typed.split(" ");
    return { typed: [slip(first, 1 + (at % (first.length - 2))), ...rest].join(" "), expected };
  });

const changed = (word: string, at: number) =>
  word.slice(0, at) + (word[at] === "e" ? "i" : "e") + word.slice(at + 1);
const swapped = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);

/** The best of the rounds for each query, since other work on the machine only adds. */
function measure(answer: FirstFive, asked: readonly Query[], most = rounds) {
  const times = asked.map(() => Number.POSITIVE_INFINITY);
  let missed = 0;
  for (let round = 0; round < most; round++)
    for (const [at, { typed, expected }] of asked.entries()) {
      const start = process.cpuUsage();
      const found = answer(typed);
      times[at] = Math.min(times[at] ?? 0, cpuSince(start));
      if (round === 0 && !found.some((id) => expected.has(id))) missed += 1;
    }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), missed: missed / asked.length };
}

const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter((_, at) => at % Math.floor(all.length / count) === 0).slice(0, count);

/** Milliseconds of the process, so that other work on the machine does not count. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle of the rounds. */
function timed(make: () => FirstFive): { readonly made: FirstFive; readonly ms: number } {
  const runs = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    const made = make();
    return { made, ms: cpuSince(start) };
  }).toSorted((a, b) => a.ms - b.ms);
  const middle = runs[Math.floor(rounds / 2)];
  if (middle === undefined) throw new RangeError("no rounds");
  return middle;
}
