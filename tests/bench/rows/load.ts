import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { ensureBrowser } from "../../../.config/browser.mjs";
import { buildPage } from "../../fixtures/build-page.ts";
import type { BenchRow } from "../bench-row.ts";

const rounds = 7;
const blankPage =
  "<!doctype html><title>blank</title><p>blank</p><script type=module src=./blank.js></script>";
const blankScript =
  "requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-map')));";

/** First drawn map, its names, usable page and bytes of the first view, at 4x CPU slow-down, 10 Mbit/s, 40 ms. */
export async function rows(): Promise<readonly BenchRow[]> {
  buildPage();
  const server = await serve();
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-background-networking"],
  });
  const blank: number[] = [];
  const drawn: number[] = [];
  const named: number[] = [];
  const usable: number[] = [];
  let bytes = { script: 0, all: 0 };
  for (let round = 0; round < rounds; round += 1) {
    blank.push(
      (await visit(browser, `http://127.0.0.1:${port}/blank.html`, ["first-map"])).marks[0] ?? Number.NaN,
    );
    const { marks, transferred } = await visit(browser, `http://127.0.0.1:${port}/`, [
      "first-map",
      "first-names",
      "usable",
    ]);
    drawn.push(marks[0] ?? Number.NaN);
    named.push(marks[1] ?? Number.NaN);
    usable.push(marks[2] ?? Number.NaN);
    bytes = transferred;
  }
  await browser.close();
  server.close();
  const peer = median(blank);
  const row = (what: string, ours: number, most: number): BenchRow => ({
    area: "load",
    case: what,
    size: 1016,
    ours,
    peer,
    peerName: "blank page",
    ratio: peer / ours,
    hold: `at most ${most}x the blank page`,
    ok: ours <= peer * most,
  });
  const size = (what: string, ours: number, most: number): BenchRow => ({
    area: "load",
    case: what,
    size: 1016,
    ours,
    peer: null,
    peerName: null,
    ratio: null,
    hold: `at most ${most} kB gzip`,
    ok: ours <= most,
  });
  return [
    row("first drawn map, ms at 4x", median(drawn), 1.5),
    {
      ...row("its names, ms at 4x", median(named), 0),
      hold: "before the page can be used",
      ok: median(named) <= median(usable),
    },
    row("usable, ms at 4x", median(usable), 2.5),
    size("script before first use, kB gzip", bytes.script / 1000, 120),
    size("all of the first view, kB gzip", bytes.all / 1000, 300),
  ];
}

async function visit(browser: Browser, url: string, names: readonly string[]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 10_000_000 / 8,
    uploadThroughput: 10_000_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url);
  const marks: number[] = [];
  for (const name of names) {
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
      timeout: 60_000,
    });
    marks.push(
      await page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name),
    );
  }
  // The sizes of what was asked for are known once it has come.
  await page.waitForLoadState("networkidle");
  const transferred = await page.evaluate(
    (last) => {
      const until = performance.getEntriesByName(last)[0]?.startTime ?? 0;
      const came = performance
        .getEntriesByType("resource")
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        // What was asked for by then counts, even if it came later.
        .filter(({ startTime }) => startTime <= until);
      const bytes = (entries: readonly PerformanceResourceTiming[]) =>
        entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return { script: bytes(came.filter(({ name }) => name.endsWith(".js"))), all: bytes(came) };
    },
    names[names.length - 1] ?? "",
  );
  await context.close();
  return { marks, transferred };
}

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
  [".woff2", "font/woff2"],
]);

/** The built page as a static host serves it: text gzipped. */
function serve(): Promise<Server> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const own = new Map([
      ["/blank.html", blankPage],
      ["/blank.js", blankScript],
    ]).get(path);
    const file = join("dist", path === "/" ? "index.html" : path);
    if (own === undefined && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types.get(extname(path === "/" ? "index.html" : path)) ?? "application/octet-stream";
    const packed = type.startsWith("font/")
      ? readFileSync(file)
      : (cache.get(path) ?? gzipSync(own ?? readFileSync(file)));
    cache.set(path, packed);
    response.writeHead(200, {
      "Content-Type": type,
      ...(type.startsWith("font/") ? {} : { "Content-Encoding": "gzip" }),
    });
    response.end(packed);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done(server));
  });
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
