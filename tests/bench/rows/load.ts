import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type CDPSession, chromium } from "playwright-core";
import { ensureBrowser } from "../../../.config/browser.mjs";
import { buildPage } from "../../fixtures/build-page.ts";
import type { BenchRow } from "../bench-row.ts";

const rounds = 7;
/** MB. */
const mostHeap = 80;
const blankPage =
  "<!doctype html><title>blank</title><p>blank</p><script type=module src=./blank.js></script>";
const blankScript =
  "requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-map')));";

/**
 * First drawn map, page and map that answer, bytes before first use, at 4x CPU slow-down, 10 Mbit/s, 40 ms; then the
 * page's memory.
 */
export async function rows(): Promise<readonly BenchRow[]> {
  buildPage();
  const server = await serve();
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const url = `http://127.0.0.1:${port}/`;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-background-networking"],
  });
  const blank: number[] = [];
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) {
    blank.push(await visitBlank(browser, `${url}blank.html`));
    visits.push(await visit(browser, url));
  }
  const heap = await heapRows(browser, url);
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
  const middle = (of: (one: Visit) => number) => median(visits.map(of));
  return [
    row(
      "first drawn map, ms at 4x",
      middle(({ drawn }) => drawn),
      1.5,
    ),
    row(
      "page usable, ms at 4x",
      middle(({ usable }) => usable),
      2.5,
    ),
    {
      ...row(
        "its map answers, with all names, ms at 4x",
        middle(({ answers }) => answers),
        0,
      ),
      hold: "none",
      ok: true,
    },
    alone(
      "script before first use, kB gzip",
      middle(({ script }) => script / 1000),
      120,
    ),
    alone(
      "all before first use, kB gzip",
      middle(({ all }) => all / 1000),
      300,
    ),
    ...heap,
  ];
}

const alone = (what: string, ours: number, most: number): BenchRow => ({
  area: "load",
  case: what,
  size: 1016,
  ours,
  peer: null,
  peerName: null,
  ratio: null,
  hold: `at most ${most}`,
  ok: ours <= most,
});

/** JavaScript heap after a collection: of the page at rest, with its largest cluster open, with every occupation. */
async function heapRows(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const states = [
    ["the default framework", ""],
    ["a cluster of 189 open", "v=1&f=ncc-modernized-2024&o0=cluster/healthcare-and-human-services"],
    ["every occupation", "v=1&f=ncc-modernized-2024&all=1"],
  ] as const;
  const found: BenchRow[] = [];
  for (const [what, fragment] of states) {
    const { page, session, close } = await open(browser);
    await page.goto(`${url}#${fragment}`);
    await page.waitForFunction(() => performance.getEntriesByName("map-usable").length > 0);
    await page.waitForLoadState("networkidle");
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    found.push(alone(`heap with ${what}, MB`, usedSize / 1e6, mostHeap));
    await close();
  }
  return found;
}

interface Visit {
  readonly drawn: number;
  readonly usable: number;
  readonly answers: number;
  /** Bytes. */
  readonly script: number;
  readonly all: number;
}

async function open(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

async function openSlowly(browser: Browser) {
  const opened = await open(browser);
  await opened.session.send("Network.enable");
  await opened.session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 10_000_000 / 8,
    uploadThroughput: 10_000_000 / 8,
  });
  await opened.session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return opened;
}

/**
 * When the browser noted it, ms: a mark, or an element on screen. Asked of the browser itself, since what a test
 * library adds to a page to wait in it takes longer than all that is measured.
 */
async function timeOf(session: CDPSession, type: "mark" | "element", name: string): Promise<number> {
  const noted = type === "mark" ? "name" : "identifier";
  const time = type === "mark" ? "startTime" : "renderTime";
  const { result } = await session.send("Runtime.evaluate", {
    awaitPromise: true,
    expression: `new Promise((done) => new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.${noted} === "${name}") done(entry.${time});
    }).observe({ type: "${type}", buffered: true }))`,
  });
  return Number(result.value);
}

async function visitBlank(browser: Browser, url: string): Promise<number> {
  const { page, session, close } = await openSlowly(browser);
  await page.goto(url, { waitUntil: "commit" });
  const drawn = await timeOf(session, "mark", "first-map");
  await close();
  return drawn;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, session, close } = await openSlowly(browser);
  await page.goto(url, { waitUntil: "commit" });
  const drawn = await timeOf(session, "element", "first-map");
  const usable = await timeOf(session, "mark", "usable");
  const answers = await timeOf(session, "mark", "map-usable");
  // The sizes of what was asked for are known once it has come.
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate((until) => {
    const came = performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      // What was asked for by then counts, even if it came later.
      .filter(({ startTime }) => startTime <= until);
    const sum = (entries: readonly PerformanceResourceTiming[]) =>
      entries.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
    return { script: sum(came.filter(({ name }) => name.endsWith(".js"))), all: sum(came) };
  }, usable);
  await close();
  return { drawn, usable, answers, ...bytes };
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
