import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test("the table is printed whole, its head on every page, and is as it was afterwards", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&view=table&f=ncc-modernized-2024" });
  const lines = page.locator("tbody tr[aria-rowindex]");
  await lines.first().waitFor();
  const before = await lines.count();
  expect(before).toBeLessThan(100);
  await page.evaluate(() => {
    addEventListener("afterprint", () => {
      document.body.dataset.printed = "yes";
    });
    addEventListener("beforeprint", () => {
      document.body.dataset.rows = String(document.querySelectorAll("tbody tr[aria-rowindex]").length);
    });
  });
  const pdf = await page.pdf({ format: "Letter", landscape: true });
  expect(await page.locator("body").getAttribute("data-rows")).toBe("1016");
  expect(pagesOf(pdf)).toBeGreaterThan(20);
  expect(pagesOf(pdf)).toBeLessThan(60);
  await expect.poll(() => lines.count()).toBeLessThan(100);

  // As laid out for paper: nothing scrolls, and what heads the columns may be repeated.
  await page.emulateMedia({ media: "print" });
  const laid = await page.evaluate(() => {
    const head = document.querySelector("thead");
    const box = document.querySelector("table")?.parentElement;
    if (!head || !box) throw new Error("no table");
    return { head: getComputedStyle(head).display, overflow: getComputedStyle(box).overflow };
  });
  expect(laid).toEqual({ head: "table-header-group", overflow: "visible" });
});

test("the outline is printed with all its rows", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&view=outline&f=ncc-modernized-2024" });
  const rows = page.getByRole("tree", { name: /^Outline/ }).getByRole("treeitem");
  await page.locator('[role="treeitem"][tabindex="0"]').focus();
  // Opens all beside each row that it comes by.
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press("*");
    await page.keyboard.press("ArrowDown");
  }
  await page.evaluate(() =>
    addEventListener("beforeprint", () => {
      const tree = document.querySelector('[role="tree"]');
      document.body.dataset.rows = String(tree?.querySelectorAll('[role="treeitem"]').length);
      document.body.dataset.gaps = String(tree?.querySelectorAll('[role="none"]').length);
    }),
  );
  const shown = await rows.count();
  const pdf = await page.pdf({ format: "Letter" });
  expect(Number(await page.locator("body").getAttribute("data-rows"))).toBe(shown);
  expect(await page.locator("body").getAttribute("data-gaps")).toBe("0");
  expect(pagesOf(pdf)).toBeGreaterThan(5);
});
