import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const two = "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024";
const ribbons = (page: Page) =>
  page.getByRole("tree", { name: "Ribbons from Original 2002 to Modernized 2024" });
const bar = (page: Page, title: RegExp) => ribbons(page).getByRole("treeitem", { name: title });
const science = /^Science, Technology, Engineering & Mathematics: 80 occupations to 13 clusters$/;
const toManufacturing =
  "Science, Technology, Engineering & Mathematics to Advanced Manufacturing: 34 of 80 occupations";
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

test("by mouse: what became of STEM is picked in the flow, read in the panel, and taken away", async ({
  visit,
}) => {
  const page = await visit({ fragment: two, acceptDownloads: true, reducedMotion: "reduce" });
  await bar(page, science).click();
  await expect.poll(() => bar(page, science).getAttribute("aria-selected")).toBe("true");
  await page
    .getByText(/Science, Technology, Engineering & Mathematics.* is gone\. Its 80 occupations/)
    .waitFor();
  // What is picked in the flow is picked for all panes, and in the link.
  expect(page.url()).toContain("s=node%3Ancc-original-2002%3Acluster%2Fscience");

  for (const title of [/^Information Technology: 26 occupations/, /^Health Science: 116 occupations/])
    await bar(page, title).waitFor();

  await page.getByRole("button", { name: "Save a picture of the flow" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("dialog", { name: "Picture of the flow" })
      .getByRole("button", { name: "Save as SVG" })
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^flow-ncc-original-2002-to-ncc-modernized-2024-\d{4}-\d\d-\d\d\.svg$/,
  );
  const svg = (await buffer(await download.createReadStream())).toString("utf8");
  for (const words of [
    "Science, Technology, Engineering &amp; Mathematics",
    "Healthcare &amp; Human Services",
    "From Original 2002 to Modernized 2024",
    "Data release",
    ">34<",
  ])
    expect(svg).toContain(words);
  expect(svg).not.toMatch(/NaN|undefined|<script|href=/);
});

test("the flow goes by the levels and the unit of the report", async ({ visit }) => {
  const page = await visit({ fragment: two, reducedMotion: "reduce" });
  await bar(page, science).waitFor();
  const before = await bar(page, science).boundingBox();
  await page.getByRole("combobox", { name: "Ribbons by" }).selectOption("employment");
  await page.getByText("Thicker means more workers (May 2025, national).").waitFor();
  await expect.poll(async () => (await bar(page, science).boundingBox())?.height).not.toBe(before?.height);
  expect(page.url()).toContain("rules=employment");

  await page.getByRole("button", { name: "Pathways and sub-clusters" }).click();
  await bar(page, /^Plant Systems: .* to .* sub-clusters$/).waitFor();
  const small = await ribbons(page)
    .getByRole("treeitem")
    .evaluateAll((items) => items.filter((item) => item.getBoundingClientRect().height < 23.5).length);
  expect(small).toBe(0);
});

test("by keys: a ribbon is found in the tree, its occupations are listed, and the keyboard comes back", async ({
  visit,
}) => {
  const page = await visit({ fragment: two, reducedMotion: "reduce" });
  await bar(page, science).waitFor();
  await ribbons(page).getByRole("treeitem").first().focus();
  for (let step = 0; step < 30 && !science.test((await focusedName(page)) ?? ""); step += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focusedName(page)).toBe(toManufacturing);
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: toManufacturing });
  await card.getByRole("button", { name: "Aerospace Engineers" }).waitFor();
  expect(await card.getByRole("listitem").count()).toBe(34);
  await card.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  expect(await focusedName(page)).toBe(toManufacturing);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect.poll(() => bar(page, science).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Escape");
  await expect.poll(() => bar(page, science).getAttribute("aria-selected")).toBe("false");
});

test("a third framework has a flow of its own beside it", async ({ visit }) => {
  const page = await visit({ fragment: two, reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Add pane" }).click();
  await expect.poll(() => page.getByRole("tree", { name: /^Ribbons from/ }).count()).toBe(2);
  await expect.poll(() => page.getByRole("region", { name: /^Framework:/ }).count()).toBe(3);
  expect(await page.getByRole("button", { name: "Add pane" }).count()).toBe(0);
  // The maps take the panel's room: it opens over them.
  await page.getByRole("button", { name: "Show what changed, and search" }).click();
  await page.getByText(/^Most alike are /).click();
  await page.getByRole("button", { name: "Hide the panel" }).click();
});

test("on paper the flow has a page of its own", async ({ visit }) => {
  const page = await visit({ fragment: two });
  await bar(page, science).waitFor();
  const image = page.locator('img[alt="From Original 2002 to Modernized 2024"]');
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return image.count();
    })
    .toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await image.count()).toBe(0);
});

test("a tablet has the flow as a list, a phone in the sentences", async ({ visit }) => {
  const tablet = await visit({
    fragment: two,
    viewport: { width: 768, height: 1024 },
    reducedMotion: "reduce",
  });
  await tablet.getByText("The flow as a list").click();
  const row = tablet.getByRole("button", { name: toManufacturing });
  await row.click();
  await tablet.getByRole("button", { name: "Aerospace Engineers" }).waitFor();
  expect(await ribbons(tablet).count()).toBe(0);

  const phone = await visit({
    fragment: two,
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  await phone
    .getByRole("button", {
      name: /^Science, Technology, Engineering & Mathematics: .* now in Energy & Natural Resources \(42\), Advanced Manufacturing \(34\)/,
    })
    .waitFor();
  expect(await phone.getByText("The flow as a list").count()).toBe(0);
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});
