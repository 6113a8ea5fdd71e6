import { writeFileSync } from "node:fs";
import type { BenchRow } from "./bench-row.ts";
import { rows as balanceRows } from "./rows/balance.ts";
import { rows as changeRows } from "./rows/change.ts";
import { rows as computeRows } from "./rows/compute.ts";
import { rows as drawingRows } from "./rows/drawing.ts";
import { rows as importRows } from "./rows/import.ts";
import { rows as layoutRows } from "./rows/layout.ts";
import { rows as loadRows } from "./rows/load.ts";
import { rows as searchRows } from "./rows/search.ts";
import { rows as similarityRows } from "./rows/similarity.ts";
import { rows as suggestRows } from "./rows/suggest.ts";

const areas: ReadonlyMap<string, () => Promise<readonly BenchRow[]>> = new Map([
  ["layout", layoutRows],
  ["drawing", drawingRows],
  ["load", loadRows],
  ["search", searchRows],
  ["suggest", suggestRows],
  ["similarity", similarityRows],
  ["change", changeRows],
  ["balance", balanceRows],
  ["compute", computeRows],
  ["import", importRows],
]);

/**
 * Every row, ours and the peer in turn in one run: `npm run bench [-- AREA …]`.
 * One JSON line a row goes to tests/bench/results.jsonl; exits 1 if a row misses its hold.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((area) => !areas.has(area));
  if (unknown.length > 0) {
    console.error(`unknown area: ${unknown.join(", ")}; there are ${[...areas.keys()].join(", ")}`);
    return 2;
  }
  const all: BenchRow[] = [];
  for (const [area, rows] of areas) {
    if (args.length > 0 && !args.includes(area)) continue;
    const found = await rows();
    all.push(...found);
    for (const row of found) process.stdout.write(`${line(row)}\n`);
  }
  writeFileSync("tests/bench/results.jsonl", all.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const missed = all.filter(({ ok }) => !ok);
  process.stdout.write(`\n${all.length} rows, ${missed.length} miss their hold.\n`);
  return missed.length === 0 ? 0 : 1;
}

const figure = (value: number | null) =>
  value === null ? "-" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

function line({ area, case: what, size, ours, peer, peerName, ratio, hold, ok }: BenchRow): string {
  const cells = [
    area.padEnd(8),
    what.padEnd(40),
    String(size).padStart(8),
    figure(ours).padStart(9),
    figure(peer).padStart(9),
  ];
  return `${ok ? "ok  " : "MISS"} ${cells.join("  ")}  ${(peerName ?? "").padEnd(24)}  x${figure(ratio)}  hold: ${hold}`;
}
