import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { searchFiles } from "#workers/search-files.ts";
import { bundledSearchInput } from "../../fixtures/search-catalogue.ts";
import type { BenchRow } from "../bench-row.ts";
import { growthRows } from "../search/growth-rows.ts";
import { mistypedRows } from "../search/mistyped-rows.ts";
import { qualityRows } from "../search/quality-rows.ts";
import { timed } from "../search/search-cpu.ts";
import { docsOf, fuseOver, miniSearchOver, oursOver, uFuzzyOver } from "../search/search-engines.ts";
import { searchRow } from "../search/search-row.ts";

/** Ours, fuse.js, minisearch and uFuzzy over the same titles: what they find, what a key costs, when they are ready. */
export async function rows(): Promise<readonly BenchRow[]> {
  const input = bundledSearchInput();
  const docs = docsOf(input);
  const titles = docs.length;
  const files = searchFiles.map(({ path, read }) => ({ read, text: builtText(path) }));
  const ids = input.occupations.map(({ id }) => id);
  const ours = timed(() => {
    let whole = input;
    for (const { read, text } of files) whole = { ...whole, ...read(text, ids) };
    return oursOver(whole);
  });
  const mini = timed(() => miniSearchOver(docs), 3);
  const downloaded = files.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
  return [
    searchRow(
      {
        case: "files read and index ready, CPU ms",
        size: titles,
        ours: ours.ms,
        hold: "at most 400 ms",
        ok: ours.ms <= 400,
      },
      { peer: mini.ms, peerName: "minisearch" },
    ),
    searchRow({
      case: "index downloaded, kB gzip",
      size: titles,
      ours: downloaded,
      hold: "at most 700 kB",
      ok: downloaded <= 700,
    }),
    ...qualityRows(titles, ours.made, [
      { name: "minisearch", answer: mini.made, keys: 200, rounds: 2 },
      { name: "uFuzzy", answer: uFuzzyOver(docs), keys: 200, rounds: 2 },
      { name: "fuse.js, every title", answer: fuseOver(docs), keys: 20, rounds: 1 },
    ]),
    ...mistypedRows(docs, ours.made, { name: "minisearch", answer: mini.made }),
    ...growthRows(input),
  ];
}

const builtText = (path: string) =>
  readFileSync(join(import.meta.dirname, "../../../public/data", path), "utf8");
