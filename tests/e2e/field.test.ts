import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const both = "f=ncc-original-2002&f=ncc-modernized-2024";
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const answer = (page: Page, framework: string) =>
  page.getByRole("region", { name: framework, exact: true }).getByText(new RegExp(`^${framework} `));

/** Tabs on until something of this name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    const here = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (here.trim() === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`nothing on the way is called ${name}`);
}

test("a stakeholder finds where family and consumer sciences are in each version, and takes the page along", async ({
  visit,
}) => {
  const page = await visit();
  await page.getByRole("button", { name: "Side by side" }).click();
  await page.getByRole("button", { name: "Where did my field go?" }).click();
  await page.getByRole("button", { name: "Family and consumer sciences" }).click();
  await page.getByRole("heading", { name: "Family and consumer sciences: 49 occupations" }).waitFor();
  for (const framework of ["Original 2002", "Modernized 2024"])
    expect(await answer(page, framework).textContent()).toMatch(/of 49 occupations \(\d+%\) are in /);

  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the answer as a CSV file" }).click();
  expect((await download).suggestedFilename()).toBe("framework-atlas-field.csv");

  const again = await visit({ fragment: new URL(page.url()).hash.slice(1) });
  await answer(again, "Original 2002").waitFor();
  expect(await answer(again, "Original 2002").textContent()).toBe(
    await answer(page, "Original 2002").textContent(),
  );
});

test("the answer of three frameworks is one printed page too", async ({ visit }) => {
  const page = await visit({ fragment: `v=1&p=field&${both}&f=soc-2018&fd=preset:agriculture` });
  await answer(page, "SOC 2018").waitFor();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test("the same with keys alone, from the menu", async ({ visit }) => {
  const page = await visit({ fragment: `v=1&${both}` });
  await tabTo(page, "Menu");
  await page.keyboard.press("Enter");
  await tabTo(page, "Where did my field go?");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-heading");
  await tabTo(page, "Agriculture");
  await page.keyboard.press("Enter");
  await answer(page, "Modernized 2024").waitFor();
  await tabTo(page, "Agriculture, Food & Natural Resources");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Agriculture, Food & Natural Resources" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Where did my field go?" }).waitFor();
});

test("on a phone, the other version is put beside it, and nothing is cut off", async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("button", { name: "Where did my field go?" }).tap();
  await page.getByRole("button", { name: "Agriculture", exact: true }).tap();
  await answer(page, "Modernized 2024").waitFor();
  await page.getByRole("button", { name: "Original 2002", exact: true }).tap();
  await answer(page, "Original 2002").waitFor();
  expect(
    await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth),
  ).toBeLessThanOrEqual(0);
});

test("a list of one's own is traced, and what in it names no occupation is said", async ({ visit }) => {
  const page = await visit({ fragment: `v=1&p=field&${both}` });
  await page.locator("summary", { hasText: "A list of codes" }).click();
  await page.getByLabel("What to call it").fill("Child care");
  await page.getByLabel("A list of codes").fill("39-9011.00\n25-2011\n11-203\n");
  await page.getByRole("button", { name: "Show where it went" }).last().click();
  await page.getByRole("heading", { name: /^Child care: \d+ occupations$/ }).waitFor();
  await page.getByText(/^Line 3: “11-203”/).waitFor();
  await answer(page, "Original 2002").waitFor();
});

test("contested placements are listed from the report, and shown on the map", async ({ visit }) => {
  const page = await visit({ fragment: `v=1&${both}` });
  await page.getByRole("button", { name: "Contested placements" }).click();
  await page.getByText(/occupations keep less than half of their company/).waitFor();
  const list = page.getByRole("list", { name: "Contested placements" });
  await list
    .getByText(/^Of the \d+ it sits with in .*, none sit with it in /)
    .first()
    .waitFor();
  await page.getByText("In several places of one").click();
  await list.getByRole("button", { name: "Statisticians", exact: true }).waitFor();
  await page.getByRole("button", { name: "Show these 20 on the map" }).click();
  await page.locator("[data-filter-chip]").first().waitFor();
});
