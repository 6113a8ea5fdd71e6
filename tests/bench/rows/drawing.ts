import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
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
    for (const { size, input } of [bundled(), generated(1200), generated(5000)])
      all.push(...(await measure(browser, script, size, input)));
    return all;
  } finally {
    await browser.close();
  }
}

async function measure(
  browser: Browser,
  script: string,
  size: number,
  input: DrawingInput,
): Promise<readonly BenchRow[]> {
  const page = await browser.newPage({ viewport: { width: 1064, height: 844 } });
  await page.setContent("<!doctype html><title>drawing</title>");
  await page.addScriptTag({ content: script, type: "module" });
  await page.waitForFunction(() => "drawingBench" in window);
  const opening: number[] = [];
  const everyDot: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = (every: boolean) =>
      page.evaluate(([given, all, count]) => window.drawingBench.ours(given, all, count), [
        input,
        every,
        frames,
      ] as const);
    opening.push(median(await ours(false)));
    everyDot.push(median(await ours(true)));
    peer.push(
      median(
        await page.evaluate(([given, count]) => window.drawingBench.peer(given, count), [
          input,
          frames,
        ] as const),
      ),
    );
  }
  await page.close();
  const row = (what: string, ours: number): BenchRow => {
    const ratio = median(peer) / ours;
    const most = size >= 5000;
    return {
      area: "drawing",
      case: `${what}, ms a frame`,
      size,
      ours,
      peer: median(peer),
      peerName: "force-graph",
      ratio,
      hold: most ? "at most 16 ms, 3x force-graph" : "at most 16 ms",
      ok: ours <= 16 && (!most || ratio >= 3),
    };
  };
  return [row("as the map opens", median(opening)), row("every occupation drawn", median(everyDot))];
}

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
