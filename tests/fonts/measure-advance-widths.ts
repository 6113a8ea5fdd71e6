// Writes src/algorithms/layout/advance-widths.ts from the map's own fonts, as Chromium sets them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../.config/browser.mjs";

const root = join(import.meta.dirname, "../..");
const barlow = (weight: number) => ({
  weight,
  italic: false,
  file: (script: string) =>
    `@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-${script}-${weight}-normal.woff2`,
});
const publicSans = (weight: number, italic: boolean) => ({
  weight,
  italic,
  file: (script: string) =>
    `@fontsource-variable/public-sans/files/public-sans-${script}-wght-${italic ? "italic" : "normal"}.woff2`,
});
const fonts = {
  barlow500: barlow(500),
  barlow600: barlow(600),
  barlow700: barlow(700),
  publicSans700: publicSans(700, false),
  publicSans600Italic: publicSans(600, true),
};
/** First and last code points: Latin with Latin Extended-A; dashes, quotation marks, bullet, ellipsis. */
const ranges = [
  [0x20, 0x17f],
  [0x2010, 0x2026],
] as const;

export async function main(): Promise<number> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const tables: string[] = [];
  for (const [name, { weight, italic, file }] of Object.entries(fonts)) {
    const sources = ["latin", "latin-ext"].map((script) =>
      readFileSync(join(root, "node_modules", file(script))).toString("base64"),
    );
    const widths = await page.evaluate(measure, { sources, weight, italic, ranges });
    tables.push(
      `  ${name}:\n    "${widths.map((width) => width.toString(36).padStart(2, "0")).join("")}",\n`,
    );
  }
  await browser.close();
  writeFileSync(
    join(root, "src/algorithms/layout/advance-widths.ts"),
    `/** First and last code points that the tables cover, one range after the other. */
export const measuredRanges = ${JSON.stringify(ranges)} as const;

/** Thousandths of an em, two base-36 digits a code point. Made by tests/fonts/measure-advance-widths.ts. */
export const advanceWidths = {
${tables.join("")}} as const;
`,
  );
  return 0;
}

/** Runs in the page. Latin comes first, so that the extended file serves only what Latin lacks. */
async function measure(font: {
  readonly sources: readonly string[];
  readonly weight: number;
  readonly italic: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}): Promise<number[]> {
  const families = await Promise.all(
    font.sources.map(async (source, at) => {
      const family = `measured${at}-${font.weight}-${font.italic}`;
      const face = new FontFace(family, `url(data:font/woff2;base64,${source})`, { weight: "100 900" });
      document.fonts.add(await face.load());
      return `"${family}"`;
    }),
  );
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas to measure on");
  context.font = `${font.weight} 1000px ${families.join(", ")}, sans-serif`;
  return font.ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) =>
      Math.round(context.measureText(String.fromCodePoint(first + at)).width),
    ),
  );
}
