import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
  const ours = timed(() => oursOver(input));
  const mini = timed(() => miniSearchOver(docs), 3);
  const downloaded = downloadKilobytes();
  return [
    searchRow(
      {
        case: "index ready, CPU ms",
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

/** What the search's thread asks for: everyday titles, and all that is made for search alone. */
function downloadKilobytes(): number {
  const folder = join(import.meta.dirname, "../../../public/data");
  const made = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(titles\.txt|search[\\/].+)$/.test(path),
  );
  const bytes = made.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
