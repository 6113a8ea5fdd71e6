import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import type { Layout } from "#domain/layout.ts";
import { ensureBrowser } from "../../../.config/browser.mjs";
import type { BenchRow } from "../bench-row.ts";
import type { DrawingInput } from "../drawing-page.ts";
import { generateFramework } from "../generate-framework.ts";

const rounds = 5;
const frames = 60;
/** As a school's slow computer. */
const slowDown = 4;
/** force-graph takes more than a second a frame from here on: fewer of them. */
const large = 20_000;
/** Where it draws no frame in the time that a reader waits. */
const tooLarge = 100_000;

/** Ms a frame while the whole map is panned and zoomed, ours and force-graph in turn in one Chromium. */
export async function rows(): Promise<readonly BenchRow[]> {
  const script = await bundlePage();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    // Frames come as fast as they can be drawn, so that one faster than the screen is told from another.
    args: ["--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  try {
    const all: BenchRow[] = [];
    for (const make of [bundled, ...[1200, 5000, large, tooLarge].map((size) => () => generated(size))]) {
      const { size, input } = make();
      const page = await openPage(browser, script, input);
      all.push(...(await measure(page, size)));
      if (make === bundled) all.push(await opening(page, size));
      if (size === 1200) all.push(await panning(page, size));
      if (size >= 5000) all.push(await anew(page, size), await picking(page, size));
      await page.close();
    }
    return [...all, growth(all, "every occupation drawn, ms a frame"), growth(all, pickCase)];
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, script: string, input: DrawingInput): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1064, height: 844 } });
  await page.setContent("<!doctype html><title>drawing</title>");
  await page.addScriptTag({ content: script, type: "module" });
  await page.waitForFunction(() => "drawingBench" in window);
  await page.evaluate((given) => window.drawingBench.load(given), input);
  return page;
}

async function measure(page: Page, size: number): Promise<readonly BenchRow[]> {
  const whole: number[] = [];
  const everyDot: number[] = [];
  const peer: number[] = [];
  const ours = (every: boolean) =>
    page.evaluate(([all, count]) => window.drawingBench.ours(all, count), [every, frames] as const);
  for (let round = 0; round < rounds; round += 1) {
    whole.push(median(await ours(false)));
    everyDot.push(median(await ours(true)));
    if (size < large || (round === 0 && size < tooLarge))
      peer.push(
        median(await page.evaluate((count) => window.drawingBench.peer(count), size < large ? frames : 5)),
      );
  }
  const most = size < tooLarge ? 16 : 33;
  const times = size < 5000 || size >= tooLarge ? null : size < large ? 3 : 50;
  const row = (what: string, mine: number): BenchRow => {
    const ratio = peer.length === 0 ? null : median(peer) / mine;
    return {
      area: "drawing",
      case: `${what}, ms a frame`,
      size,
      ours: mine,
      peer: peer.length === 0 ? null : median(peer),
      peerName: peer.length === 0 ? "force-graph fails" : "force-graph",
      ratio,
      hold: `at most ${most} ms${times === null ? "" : `, ${times}x force-graph`}`,
      ok: mine <= most && (times === null || (ratio !== null && ratio >= times)),
    };
  };
  return [row("as the map opens", median(whole)), row("every occupation drawn", median(everyDot))];
}

/** Under way a frame is a picture that moves, so what the picture itself costs is measured too. */
async function anew(page: Page, size: number): Promise<BenchRow> {
  const times = await page.evaluate((count) => window.drawingBench.anew(count), rounds);
  return plain("every occupation drawn anew at rest, ms", size, median(times), 400, "at most 400 ms");
}

const pickCase = "pick among every occupation, ms";

async function picking(page: Page, size: number): Promise<BenchRow> {
  const { ours, each } = await page.evaluate((points) => window.drawingBench.pick(points), 5000);
  return {
    ...plain(pickCase, size, ours, 0.1, "at most 0.1 ms"),
    peer: each,
    peerName: "looking at each",
    ratio: each / ours,
  };
}

async function panning(page: Page, size: number): Promise<BenchRow> {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  // A task is also long when the machine does something else meanwhile.
  const tasks: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    tasks.push(await page.evaluate((count) => window.drawingBench.longTasks(count), frames));
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return plain(`tasks over 50 ms while panning, ${slowDown}x slower`, size, median(tasks), 0, "none");
}

async function opening(page: Page, size: number): Promise<BenchRow> {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(await page.evaluate(() => window.drawingBench.open()));
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  // The first is the one that a reader meets: nothing of the cluster is worked out before.
  const [first] = runs;
  const last = median(runs.map((run) => run.last));
  return {
    ...plain(
      `open the largest cluster, ms to its first frame, ${slowDown}x slower`,
      size,
      first?.first ?? Number.NaN,
      50,
      `under 50, settled under 400 (${Math.round(last)})`,
    ),
    ok: (first?.first ?? Number.NaN) < 50 && last < 400,
  };
}

/** The power of the size that a case grows with, from its least to its most. */
function growth(all: readonly BenchRow[], what: string): BenchRow {
  const found = all.filter((row) => row.case === what && row.size >= 1200);
  const [least, most] = [found[0], found.at(-1)];
  const exponent =
    least === undefined || most === undefined
      ? Number.NaN
      : Math.log(most.ours / least.ours) / Math.log(most.size / least.size);
  return plain(`growth exponent: ${what}`, most?.size ?? 0, exponent, 1.1, "at most 1.1 (n log n)");
}

const plain = (what: string, size: number, ours: number, most: number, hold: string): BenchRow => ({
  area: "drawing",
  case: what,
  size,
  ours,
  peer: null,
  peerName: null,
  ratio: null,
  hold,
  ok: ours <= most,
});

async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "tests/bench/drawing-page.ts", formats: ["es"], fileName: "drawing" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("not bundled: tests/bench/drawing-page.ts");
  return chunk.code;
}

function bundled(): { readonly size: number; readonly input: DrawingInput } {
  const read = (name: string) =>
    JSON.parse(readFileSync(`data/frameworks/ncc-modernized-2024/${name}.json`, "utf8")) as unknown;
  const framework = frameworkFromFile(read("framework") as FrameworkFile);
  const { occupations } = buildFrameworkIndex(framework);
  return {
    size: occupations.length,
    input: { framework, layout: read("places-large") as Layout, related: [] },
  };
}

function generated(size: number): { readonly size: number; readonly input: DrawingInput } {
  const { framework, related } = generateFramework(size);
  return {
    size,
    input: { framework, related, layout: buildLayout(buildFrameworkIndex(framework), "large", { seed: 1 }) },
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
