import Papa from "papaparse";
import { readCsv } from "#algorithms/read/read-csv.ts";
import { readFramework } from "#algorithms/read/read-framework.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import { bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { readMutated } from "../../fixtures/read-mutated.ts";
import type { BenchRow } from "../bench-row.ts";

const rounds = 9;
const sizes = [1_200, 5_000, 20_000];
/** What PERFORMANCE promises of 20,000 rows, at 4x slow-down: ms of CPU here. */
const mostFor20k = 3_000 / 4;

/** Sheets of three sizes: rows alone against papaparse, and the whole way to a framework and its report. */
export async function rows(): Promise<readonly BenchRow[]> {
  const occupations = bundledOccupations();
  const bySize = sizes.flatMap((size) => {
    const text = sheetOf(size);
    const ours = median(() => readCsv(text));
    const peer = median(() => Papa.parse(text));
    const whole = median(() => readFramework(text, { fileName: "bench.csv", occupations }));
    const most = Math.max(100, (mostFor20k * size) / 20_000);
    return [
      {
        area: "import",
        case: "CSV rows with their places, ms",
        size,
        ours,
        peer,
        peerName: "papaparse",
        ratio: peer / ours,
        hold: "at least as fast as papaparse",
        ok: ours <= peer,
      },
      {
        area: "import",
        case: "file read, checked and reported, ms",
        size,
        ours: whole,
        peer: null,
        peerName: null,
        ratio: null,
        hold: `under ${Math.round(most)} ms (20,000 rows: 3 s at 4x slow-down)`,
        ok: whole < most,
      },
    ];
  });
  return [...bySize, mutatedRow()];
}

/** Valid files with one to five known faults: none throws, no row is lost, single faults are named at row and field. */
function mutatedRow(): BenchRow {
  const { files, single, named, crashes, lost } = readMutated(10_000, 7);
  const share = (100 * named) / single;
  return {
    area: "import",
    case: "mutated files: single faults named at row and field, %",
    size: files,
    ours: share,
    peer: null,
    peerName: null,
    ratio: null,
    hold: "at least 99, no crash, no row lost",
    ok: share >= 99 && crashes.length === 0 && lost.length === 0,
  };
}

/** The 2024 edition as a sheet, again and again with other names of clusters, until it has the rows. */
function sheetOf(size: number): string {
  const framework = bundledFramework("ncc-modernized-2024");
  if (framework === null) throw new Error("no such bundled framework: ncc-modernized-2024");
  const nodes = new Map<string, FrameworkNode>(framework.nodes.map((node) => [node.id, node]));
  const titles = new Map<string, string>([...bundledOccupations()].map(([id, { title }]) => [id, title]));
  const { memberships } = framework;
  const rows = Array.from({ length: size }, (_, at) => {
    const { node = "", occupation = "" } = memberships[at % memberships.length] ?? {};
    const again = Math.floor(at / memberships.length);
    const part = nodes.get(node);
    const cluster = nodes.get(part?.parent ?? "");
    const name = again === 0 ? (cluster?.title ?? "") : `${cluster?.title ?? ""} ${again}`;
    return [name, part?.title ?? "", occupation, titles.get(occupation) ?? "", "proposed"];
  });
  return csvText([["Cluster", "Sub-cluster", "Code", "Occupation", "Basis"], ...rows]);
}

function median(run: () => unknown): number {
  run(); // once before the clock, so that both are compiled
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
