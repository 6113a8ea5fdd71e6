import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bundledOccupations } from "#cli/bundled-data.ts";
import { bigFile, bigFramework, counts20k } from "../fixtures/big-framework.ts";
import { escoLike } from "../fixtures/esco-like.ts";
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

async function openFile(page: Page, name: string, file: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(file) });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Open", exact: true })
    .click({ timeout: 30_000 });
}
const switchTo = (page: Page, view: string) => page.getByText(view, { exact: true }).first().click();
const framesOf = (page: Page) =>
  page.evaluate(() => Number(document.querySelector("canvas")?.dataset.frames));

test("more marks than can be read are held back, with three ways on: a group, the table, all the same", async ({
  visit,
}) => {
  const page = await visit({ fragment: "v=1&view=map" });
  await openFile(page, "big.json", text);
  await page.getByRole("tree", { name: "Map of Big big" }).waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Color & size" }).click();
  await page.getByText("Every occupation", { exact: true }).click();
  const notice = page.getByRole("region", { name: "Too much to show at once" });
  await notice.getByText(/^19,\d{3} marks are too many to read at once/).waitFor();

  await notice.getByRole("button", { name: "Table" }).click();
  await page.getByRole("region", { name: "Occupations of Big big" }).waitFor();
  await page.goBack();
  await notice.getByRole("button", { name: /^Show / }).click();
  await notice.waitFor({ state: "detached" });
  const open = page.getByRole("treeitem", { expanded: true, selected: true });
  await expect.poll(() => open.count()).toBe(1);
  await page.goBack();

  const before = await framesOf(page);
  await notice.getByRole("button", { name: "Draw all" }).click();
  await notice.waitFor({ state: "detached" });
  await expect.poll(() => framesOf(page)).toBeGreaterThan(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});

test("a tree as deep and uneven as ESCO's opens and is walked in map, outline and table", async ({
  visit,
}) => {
  const page = await visit({ fragment: "v=1&view=map" });
  await openFile(page, "esco.json", bigFile(escoLike("esco", 7)));
  const map = page.getByRole("tree", { name: "Map of ESCO-like esco" });
  await map.waitFor({ timeout: 30_000 });
  await expect.poll(() => map.getByRole("treeitem").count()).toBe(10);
  await map.locator('[tabindex="0"]').focus();

  /** Between the focused item and the one after it, px. */
  const apart = () =>
    map.evaluate(() => {
      const at = (item: Element | null | undefined) => item?.getBoundingClientRect();
      const [from, to] = [at(document.activeElement), at(document.activeElement?.nextElementSibling)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
    });
  const islands = () =>
    map
      .getByRole("treeitem")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x / 4)));
  await expect.poll(async () => new Set(await islands()).size, { timeout: 30_000 }).toBeGreaterThan(5);
  const whole = await islands();
  for (let level = 1; level <= 5; level += 1) {
    await expect.poll(async () => (await focused(page)).level).toBe(String(level));
    // Opens it, then goes in: the parts of what was opened lie clear of each other, however deep.
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaExpanded)).toBe("true");
    await page.keyboard.press("ArrowRight");
    await expect.poll(apart).toBeGreaterThan(16);
  }
  for (let level = 6; level > 1; level -= 1) {
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await focused(page)).level).toBe(String(level - 1));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaExpanded)).toBe("false");
  }
  // Step by step the camera has come back.
  await expect.poll(islands).toEqual(whole);

  await switchTo(page, "Outline");
  const outline = page.getByRole("tree", { name: "Outline of ESCO-like esco" });
  await outline.locator('[tabindex="0"]').focus();
  await page.keyboard.press("*");
  await page.keyboard.press("End");
  expect(await focused(page)).toMatchObject({ role: "treeitem", level: "2" });
  expect(await outline.getByRole("treeitem").count()).toBeLessThan(150);

  await switchTo(page, "Table");
  const table = page.getByRole("region", { name: /of ESCO-like esco$/ });
  await table.waitFor();
  await table.focus();
  for (const key of ["End", "Home", "PageDown"]) await page.keyboard.press(key);
  expect(await table.getByRole("row").count()).toBeLessThan(150);
  // Those of the part that was picked last.
  expect(Number(await table.getByRole("table").getAttribute("aria-rowcount"))).toBeGreaterThan(50);
});
