import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

/** A stranger's sheet: semicolons, the code first, the narrow level before the wide one, a row that cannot be read. */
const rows = [
  "SOC 2018;Job;Strand;Career Area;Median pay",
  "29-1141;Registered Nurses;Nursing;Health & Care;93600",
  "31-1120;Home Health and Personal Care Aides;Support;Health & Care;34900",
  "15-1252;Software Developers;Software;Digital;133080",
  "47-2111;Electricians;Building;Trades;62350",
  "Nov-11;Advertising Managers;Sales;Business;",
];

const openSheet = async (page: Page, name: string, lines: readonly string[] = rows) => {
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(lines.join("\n")),
  });
};
const step = (page: Page) => page.getByRole("dialog", { name: "Which column is what?" });
const report = (page: Page) => page.getByRole("dialog", { name: "1 row set aside, 4 placed" });
const partOf = async (page: Page, name: string) =>
  page
    .getByLabel(`What is “${name}”?`)
    .evaluate((select) => (select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : null));

test("a stranger's sheet opens by the column step, back and forth, and the choice is kept", async ({
  visit,
}) => {
  const page = await visit();
  await openSheet(page, "state-areas.csv");
  await step(page).waitFor();
  const names = ["SOC 2018", "Job", "Strand", "Career Area", "Median pay"];
  const parts: (string | null | undefined)[] = [];
  for (const name of names) parts.push(await partOf(page, name));
  expect(parts).toEqual(["Job code", "Job title", "Level 2", "Level 1, the widest", "Leave out"]);
  await step(page).getByText("in Health & Care > Nursing.").waitFor();

  await page.getByLabel("What is “Strand”?").selectOption({ label: "Leave out" });
  await page.getByRole("button", { name: "Continue" }).click();
  await report(page).waitFor();
  await report(page)
    .getByText(/^3 career areas, \d+ placements/)
    .waitFor();
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.getByRole("button", { name: "Back to our guess" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await report(page)
    .getByText(/4 strands/)
    .waitFor();
  await report(page)
    .getByText(/1 row with a code that the Bureau of Labor Statistics uses/)
    .waitFor();
  await page.getByRole("button", { name: "Open the good part" }).click();
  await page.getByRole("button", { name: "Framework: State areas. Choose another" }).waitFor();

  await page.reload();
  await page.getByRole("button", { name: "Framework: State areas. Choose another" }).waitFor();
  await openSheet(page, "next-year.csv");
  await report(page).waitFor();
});

test("the column step goes by keys alone", async ({ visit }) => {
  const page = await visit();
  await openSheet(page, "state-areas.csv");
  await step(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  for (let tabs = 0; tabs < 12 && (await focused()) !== "What is “Strand”?"; tabs += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.type("Leave");
  await expect.poll(() => partOf(page, "Strand")).toBe("Leave out");
  const button = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let tabs = 0; tabs < 12 && (await button()) !== "Continue"; tabs += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await report(page).waitFor();
  await expect.poll(button).toBe("1 row set aside, 4 placed");
  await page.keyboard.press("Escape");
  await report(page).waitFor({ state: "hidden" });
});

test("titles that are not sure wait to be accepted, on a phone by touch", async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await openSheet(page, "titles.csv", [
    "Sector,Position",
    "Care,Registered Nurses",
    "Care,Machine Operator",
    "Trades,Welder",
  ]);
  await step(page).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.getByRole("button", { name: "Continue" }).tap();
  const select = page.getByLabel("“Machine Operator”, 1 row");
  await select.waitFor();
  expect(await select.inputValue()).toBe("");
  await select.selectOption({ index: 1 });
  await page.getByRole("button", { name: "Place 1 title" }).tap();
  await page.getByText(/1 row without a code, placed as the job that you accepted/).waitFor();
  await page.getByRole("button", { name: /^Open/ }).tap();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});
