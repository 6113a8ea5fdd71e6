import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { ensureBrowser } from "../../.config/browser.mjs";
import { buildPage } from "../fixtures/build-page.ts";

const folder = "tests/shots/out";
const sizes = [
  { name: "1440", width: 1440, height: 900 },
  { name: "768", width: 768, height: 1024 },
  { name: "360", width: 360, height: 740 },
] as const;
const themes = ["light", "dark"] as const;

const modern = "f=ncc-modernized-2024";
const health = "cluster%2Fhealthcare-and-human-services";
const compared = "k=occupation%3A47-2111.00&k=occupation%3A29-1292.00&k=occupation%3A15-1254.00";

/** Every view of the page, by the fragment that opens it. */
const shots: readonly {
  readonly name: string;
  readonly fragment: string;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { name: "start", fragment: "" },
  { name: "map", fragment: `v=1&view=map&${modern}` },
  {
    name: "cluster",
    fragment: `v=1&view=map&${modern}&o0=${health}&s=node%3Ancc-modernized-2024%3A${health}`,
  },
  { name: "occupation", fragment: `v=1&view=map&${modern}&s=occupation%3A47-2111.00&${compared}` },
  { name: "outline", fragment: `v=1&view=outline&${modern}` },
  { name: "outline-open", fragment: `v=1&view=outline&${modern}&o0=${health}` },
  { name: "table", fragment: `v=1&view=table&${modern}` },
  { name: "search", fragment: `v=1&view=map&${modern}&q=docter+helper`, act: openSearch },
  { name: "search-none", fragment: `v=1&view=map&${modern}&q=zombie+vet`, act: openSearch },
  { name: "compare", fragment: `v=1&p=compare&${modern}&${compared}` },
  {
    name: "compare-places",
    fragment: `v=1&p=compare&${modern}&k=node%3Ancc-modernized-2024%3A${health}&k=node%3Ancc-modernized-2024%3Acluster%2Fconstruction`,
  },
  { name: "panes", fragment: "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024" },
  {
    name: "panes-picked",
    fragment:
      "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024&s=node%3Ancc-original-2002%3Acluster%2Fscience-technology-engineering-and-mathematics",
  },
  { name: "field", fragment: "v=1&p=field&f=ncc-original-2002&f=ncc-modernized-2024&fd=preset:agriculture" },
  { name: "contested", fragment: "v=1&p=contested&f=ncc-original-2002&f=ncc-modernized-2024" },
  { name: "map-2002", fragment: "v=1&view=map&f=ncc-original-2002" },
  { name: "map-soc", fragment: "v=1&view=map&f=soc-2018" },
  { name: "map-interests", fragment: "v=1&view=map&f=riasec" },
  { name: "filter", fragment: `v=1&view=map&${modern}&fe=0.1.2.3&fp=3.4`, act: openFilter },
  { name: "filter-outline", fragment: `v=1&view=outline&${modern}&fe=0.1.2.3&fp=3.4` },
  { name: "every-occupation", fragment: `v=1&view=map&${modern}&all=1` },
  { name: "every-occupation-soc", fragment: "v=1&view=map&f=soc-2018&all=1" },
  { name: "pay", fragment: `v=1&view=map&${modern}&by=pay` },
  { name: "pay-2002", fragment: "v=1&view=map&f=ncc-original-2002&by=pay&all=1" },
  { name: "schooling", fragment: `v=1&view=map&${modern}&by=education&o0=${health}` },
  { name: "growth", fragment: `v=1&view=map&${modern}&by=growth&all=1` },
  { name: "interest", fragment: "v=1&view=map&f=soc-2018&by=interest&all=1" },
  { name: "openings", fragment: `v=1&view=map&${modern}&size=openings` },
  { name: "bridges", fragment: `v=1&view=map&${modern}&br=1` },
  { name: "bridges-2002", fragment: "v=1&view=map&f=ncc-original-2002&br=1" },
  { name: "path", fragment: `v=1&view=map&${modern}&s=occupation%3A31-9092.00&way=31-9092.00~15-1254.00` },
  { name: "change", fragment: "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024&by=change&all=1" },
  { name: "unsure", fragment: `v=1&p=unsure&${modern}&me=likes.S~works.computers~avoids.coding` },
  { name: "about", fragment: `v=1&p=about&${modern}` },
  { name: "damaged-link", fragment: `v=1&view=nope&${modern}&s=occupation%3A99-9999.00` },
];

/** `npm run shots [-- NAME …]`: pictures of every view, three widths, light and dark, into tests/shots/out/. */
export async function main(args: readonly string[]): Promise<number> {
  buildPage();
  mkdirSync(folder, { recursive: true });
  const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  const chosen = args.length === 0 ? shots : shots.filter(({ name }) => args.includes(name));
  for (const shot of chosen)
    for (const size of sizes) for (const theme of themes) await take(browser, url, shot, size, theme);
  await browser.close();
  server.httpServer.close();
  process.stdout.write(`${chosen.length * sizes.length * themes.length} pictures in ${folder}\n`);
  return 0;
}

async function take(
  browser: Browser,
  url: string,
  { name, fragment, act }: (typeof shots)[number],
  { name: width, ...viewport }: (typeof sizes)[number],
  theme: (typeof themes)[number],
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${name} ${width} ${theme}: ${error.message}`));
  await page.goto(fragment === "" ? url : `${url}#${fragment}`);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  // The map's picture stands for it until it answers.
  await page.waitForFunction(() => document.querySelector('img[src*="data/places/"]') === null);
  await act?.(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png` });
  await context.close();
}

async function openSearch(page: Page): Promise<void> {
  await page
    .getByRole("combobox", { name: /^Search/ })
    .first()
    .click();
  await page.waitForTimeout(600);
}

async function openFilter(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Filter/ }).first();
  if (await button.isVisible()) await button.click();
  await page.waitForTimeout(400);
}
