import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bundledOccupations } from "#cli/bundled-data.ts";
import { bigFile, bigFramework, counts20k } from "../fixtures/big-framework.ts";
import { test } from "./harness/page-test.ts";

const text = bigFile(
  bigFramework("big", { counts: counts20k, memberships: 20_000, codes: [...bundledOccupations().keys()] }),
);

/** Ms from each act to its answer on screen; printed, since they say more of the machine than of the page. */
function stopwatch() {
  const times: string[] = [];
  let last = performance.now();
  return {
    lap: (name: string) => {
      const now = performance.now();
      times.push(`${name} ${Math.round(now - last)}`);
      last = now;
    },
    times,
  };
}

const focused = (page: Page) =>
  page.evaluate(() => ({
    role: document.activeElement?.getAttribute("role") ?? "",
    level: document.activeElement?.getAttribute("aria-level"),
    at: document.activeElement?.getAttribute("aria-posinset"),
    of: document.activeElement?.getAttribute("aria-setsize"),
  }));

test("20,000 nodes: opened from a file, walked by keys in outline and table", async ({ visit }) => {
  const { lap, times } = stopwatch();
  const page = await visit({ fragment: "v=1&view=outline" });
  lap("page");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "big.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const accept = page.getByRole("dialog").getByRole("button", { name: "Open", exact: true });
  await accept.waitFor({ timeout: 30_000 });
  lap("read");
  await accept.click();
  const tree = page.getByRole("tree", { name: "Outline of Big big" });
  await tree.waitFor({ timeout: 30_000 });
  lap("open");
  await tree.locator('[tabindex="0"]').focus();

  const press = async (key: string, name = key) => {
    await page.keyboard.press(key);
    await expect.poll(async () => (await focused(page)).role).toBe("treeitem");
    lap(name);
  };
  await press("*", "open the first 500");
  await press("End");
  expect(await focused(page)).toEqual({ role: "treeitem", level: "2", at: "5", of: "5" });
  await press("Home");
  await press("ArrowRight");
  await press("ArrowRight");
  await press("*", "open all beside");
  await press("ArrowRight");
  await press("*", "open 500 of the third level");
  for (let at = 0; at < 5; at += 1) await press("PageDown");
  await press("m", "type ahead");
  expect(await tree.getByRole("treeitem").count()).toBeLessThan(150);

  await page.getByText("Table", { exact: true }).first().click();
  const table = page.getByRole("region", { name: "Occupations of Big big" });
  await table.waitFor();
  lap("table");
  await table.focus();
  for (const key of ["End", "Home", "PageDown", "ArrowDown"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await table.getByRole("row").count()).toBeLessThan(150);
  lap("table by keys");
  process.stdout.write(`20,000 nodes, ms: ${times.join(", ")}\n`);
});

test("a large framework that was kept is listed at once and read when it is chosen", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&view=outline" });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "big.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Open", exact: true })
    .click({ timeout: 30_000 });
  await page.getByRole("tree", { name: "Outline of Big big" }).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(500);
  await page.goto(`${page.url().split("#")[0]}#v=1&view=outline`);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  await page.getByRole("tree", { name: /^Outline of/ }).waitFor();
  await page
    .getByRole("button", { name: /^Framework: .* Choose another$/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Big big", exact: true }).click();
  await page.getByRole("tree", { name: "Outline of Big big" }).waitFor({ timeout: 30_000 });
});
