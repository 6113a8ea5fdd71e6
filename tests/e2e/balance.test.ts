import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const both = "v=1&f=ncc-original-2002&f=ncc-modernized-2024";
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const firstName = (page: Page, table: string) =>
  page.getByRole("table", { name: table }).getByRole("rowheader").first().getByRole("button").textContent();

test("a stakeholder weighs two frameworks side by side: who can enter, what pays, what to look at", async ({
  visit,
}) => {
  const page = await visit({ fragment: both });
  await page.getByRole("heading", { name: "What changed" }).waitFor();
  await page.getByRole("button", { name: "Balance sheet" }).click();
  await expect.poll(() => focusedId(page)).toBe("balance-heading");
  const modern = page.getByRole("table", { name: "Clusters of Modernized 2024" });
  await modern.getByRole("row", { name: /Healthcare & Human Services.*189.*25,605,270/ }).waitFor();
  await page
    .getByRole("table", { name: "Clusters of Original 2002" })
    .getByRole("row", { name: /Finance/ })
    .waitFor();

  // Pay: both tables are sorted by the column that is pressed in one.
  await page.getByText("Pay", { exact: true }).click();
  await modern.getByRole("button", { name: "Middle pay" }).click();
  await expect.poll(() => firstName(page, "Clusters of Modernized 2024")).toBe("Digital Technology");
  await expect
    .poll(() => firstName(page, "Clusters of Original 2002"))
    .toBe("Science, Technology, Engineering & Mathematics");

  // Another pay line says who can earn it without a four-year degree.
  const line = page.getByRole("textbox", { name: /^Pay line/ });
  await line.fill("1000000");
  await line.press("Enter");
  await modern.getByRole("row", { name: /Healthcare & Human Services.* 0%/ }).waitFor();

  // Smaller parts have flags, in words and counted.
  await page.getByText("Pathways and sub-clusters").click();
  await page.getByText(/^\d+ of 72 sub-clusters have a flag:$/).waitFor();
  await page
    .getByText(/^No way in below a bachelor’s degree: 0 of \d+ occupations\.$/)
    .first()
    .waitFor();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the balance sheet as a CSV file" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("balance-ncc-original-2002-and-ncc-modernized-2024.csv");
  const rows = (await text(await file.createReadStream())).trimEnd().split("\r\n");
  expect(rows).toHaveLength(1 + 79 + 72);

  // The link brings all of it back.
  const url = page.url();
  expect(url).toContain("bal=pay.descending%7Esmaller%7Eline.1000000%7Epart.pay");
  await page.reload();
  await page.getByText(/^\d+ of 72 sub-clusters have a flag:$/).waitFor();
  expect(page.url()).toBe(url);

  // A name leads to its place on the map; Back leads here.
  await page.getByRole("button", { name: "Software Solutions" }).click();
  await page.getByRole("heading", { level: 1, name: "Software Solutions" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Balance sheet" }).waitFor();
});

test("by keys alone: from the menu to the sheet, sorted, with another pay line", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&f=ncc-modernized-2024" });
  await page.getByRole("button", { name: "Menu" }).focus();
  await page.keyboard.press("Enter");
  const way = page.getByRole("button", { name: "Balance sheet" });
  await way.waitFor();
  await way.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedId(page)).toBe("balance-heading");
  const head = page.getByRole("button", { name: "Held together" });
  await head.waitFor();
  await page.getByRole("textbox", { name: /^Pay line/ }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("a lot");
  await page.keyboard.press("Enter");
  await page
    .getByRole("alert")
    .getByText(/^Give an amount/)
    .waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("$70,000");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Back to $50,980" }).waitFor();
  await head.focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("columnheader", { name: "Held together" })
    .and(page.locator('[aria-sort="descending"]'))
    .waitFor();
  await expect
    .poll(() => firstName(page, "Clusters of Modernized 2024"))
    .toMatch(/^(Education|Digital Technology)$/);
  expect(await head.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("at 360 px one card a cluster, one framework at a time, nothing wider than the screen", async ({
  visit,
}) => {
  const page = await visit({
    fragment: `${both}&p=balance&bal=flags.descending%7Esmaller`,
    viewport: { width: 360, height: 740 },
  });
  const cards = page.getByRole("list", { name: "Pathways of Original 2002" });
  await cards.getByRole("heading").first().waitFor();
  await cards
    .getByText(/^Tiny: \d occupations?\.$/)
    .first()
    .waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  await page.getByText("Modernized 2024", { exact: true }).click();
  await page.getByRole("list", { name: "Sub-clusters of Modernized 2024" }).waitFor();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption({ label: "Middle pay" });
  await expect.poll(() => page.url()).toContain("bal=pay.descending%7Esmaller");
  const wide = await page.evaluate(() => {
    const content = document.getElementById("content");
    return content === null ? null : content.scrollWidth - content.clientWidth;
  });
  expect(wide).toBe(0);
});

test("the sheet is printed with all its columns, the frameworks on pages of their own", async ({ visit }) => {
  const page = await visit({ fragment: `${both}&p=balance&bal=part.fit` });
  await page.getByRole("table").first().waitFor();
  await page.evaluate(() =>
    addEventListener("beforeprint", () => {
      document.body.dataset.heads = String(document.querySelectorAll("thead th").length);
    }),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Name, nine figures and the ladder, twice.
  expect(await page.locator("body").getAttribute("data-heads")).toBe("22");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(6);
});
