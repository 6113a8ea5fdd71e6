import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );

/** All at once, as a fast hand does: a slow machine must not turn one word into many. */
const typeAhead = (page: Page, word: string) =>
  Promise.all([...word].map((letter) => page.keyboard.press(letter)));

test("the map by keys alone: find, open, pick, compare, links, back", async ({ visit }) => {
  const page = await visit();
  const tree = page.getByRole("tree", { name: /^Map of/ });
  await tree.getByRole("treeitem").first().waitFor();
  await tree.locator('[tabindex="0"]').focus();

  await typeAhead(page, "constr");
  await expect.poll(() => focusedName(page)).toMatch(/^Construction, cluster/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedName(page)).toMatch(/sub-cluster/);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect.poll(() => focusedName(page)).toMatch(/^Building & Moving/);
  await typeAhead(page, "constr");
  await expect.poll(() => focusedName(page)).toMatch(/^Construction, cluster/);
  await page.waitForTimeout(800); // Within 700 ms a space would be part of the name.
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Take Construction out of Compare" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("details-heading");
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedName(page)).toMatch(/^Construction/);

  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await page.keyboard.press("/");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
});
