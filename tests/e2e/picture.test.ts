import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const today = () =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(new Date()).replaceAll("\u202f", " ");

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save or print a picture of the map" }).last().click();
  await page.getByRole("dialog", { name: "Picture of the map" }).waitFor();
}

async function save(page: Page, kind: "SVG" | "PNG") {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${kind}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Width and height stand in the first chunk of every PNG. */
const pngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

test("a picture of the map holds every cluster, the credit and the date; the PNG is twice as large", async ({
  visit,
}) => {
  const page = await visit({ acceptDownloads: true });
  const items = page.getByRole("treeitem", { name: /, cluster, / });
  await items.nth(13).waitFor();
  const clusters = await items.evaluateAll((items) =>
    items.map((item) => item.getAttribute("aria-label")?.split(", cluster, ")[0] ?? ""),
  );
  expect(clusters).toHaveLength(14);
  await openMenu(page);

  const svg = await save(page, "SVG");
  expect(svg.name).toMatch(/^ncc-modernized-2024-map-\d{4}-\d\d-\d\d\.svg$/);
  await page.getByText(`Picture saved: ${svg.name}`).first().waitFor();
  const file = svg.bytes.toString("utf8");
  expect(file).not.toMatch(/NaN|Infinity|<script|<foreignObject|href=/);
  // Opened as a file of its own, as the one who gets it does: a browser draws it only if it is valid XML.
  const viewer = await page.context().newPage();
  await viewer.setContent("");
  const shown = await viewer.evaluate((text) => {
    const svgDocument = new DOMParser().parseFromString(text, "image/svg+xml");
    const { documentElement: root } = svgDocument;
    return {
      root: root.nodeName,
      names: [...svgDocument.querySelectorAll("g > title")].map((title) => title.textContent),
      words: [...svgDocument.querySelectorAll("tspan")].map((line) => line.textContent).join(" "),
      title: svgDocument.querySelector("svg > title")?.textContent,
      width: Number(root.getAttribute("width")),
      height: Number(root.getAttribute("height")),
    };
  }, file);
  await viewer.close();
  expect(shown.root).toBe("svg");
  for (const cluster of clusters) {
    expect(shown.names).toContain(cluster);
    expect(shown.words).toContain(cluster);
  }
  expect(shown.title).toBe("National Career Clusters® Framework, modernized, October 2024");
  expect(shown.words).toContain("O*NET 30.3, USDOL/ETA, CC BY 4.0");
  expect(shown.words).toContain(`Picture made ${today()}`);
  expect(shown.words).toMatch(/Data release \d{4}-\d\d/);

  const png = await save(page, "PNG");
  expect(png.name).toBe(svg.name.replace(".svg", ".png"));
  expect(pngSize(png.bytes)).toEqual({ width: 2 * shown.width, height: 2 * shown.height });
});

test("two maps side by side are one picture, or one of them, by keys alone", async ({ visit }) => {
  const page = await visit({
    acceptDownloads: true,
    fragment: "v=1&f=ncc-original-2002&f=ncc-modernized-2024&fp=4",
  });
  const openers = page.getByRole("button", { name: "Save or print a picture of the map" });
  await openers.nth(1).waitFor();
  await page
    .getByRole("region", { name: "Framework: Original 2002" })
    .getByRole("treeitem")
    .first()
    .waitFor();
  await openers.last().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Picture of the map" }).waitFor();
  const both = await save(page, "SVG");
  expect(both.name).toMatch(/^ncc-original-2002-and-ncc-modernized-2024-map-/);
  const text = both.bytes.toString("utf8");
  expect(text).toContain("2 frameworks side by side");
  expect(text).toContain("Filter: pay ($100,000 or more).");
  expect(text).toContain("Science, Technology, Engineering");

  await page.getByText("This map", { exact: true }).click();
  expect((await save(page, "SVG")).name).toMatch(/^ncc-modernized-2024-map-/);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Save or print a picture of the map",
  );
});

test("where there is no canvas for a PNG it says so, and the SVG is saved all the same", async ({
  visit,
}) => {
  const page = await visit({ acceptDownloads: true });
  await openMenu(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.getByRole("button", { name: "Save as PNG" }).click();
  await page.getByRole("alert").getByText("The picture could not be made.").waitFor();
  expect((await save(page, "SVG")).name).toMatch(/\.svg$/);
});

test("the map is printed on one page with its title, key and credit", async ({ visit }) => {
  const page = await visit();
  // The code that lays the map on paper comes once the page is idle.
  await page.getByRole("treeitem").first().waitFor();
  await page.waitForLoadState("networkidle");
  const pdf = await page.pdf({ format: "Letter", landscape: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // The picture is in it: the words of the page alone are a tenth of this.
  expect(pdf.length).toBeGreaterThan(200_000);
});
