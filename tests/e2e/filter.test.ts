import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const shown = /^Showing ([\d,]+) of 1,016 occupations\.$/;

test("a learner filters by schooling and pay; the table has as many rows as is said, and the link opens it again", async ({
  visit,
}) => {
  const page = await visit({ fragment: "v=1&view=table" });
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const chip = page.getByRole("button", { name: /^Certificate or some college, \d+ occupations$/ });
  await chip.waitFor();
  const promised = Number(/(\d+) occ/.exec((await chip.textContent()) ?? "")?.[1]);
  await chip.click();
  const bar = page.getByRole("region", { name: "Filter on" });
  const count = async () => Number(shown.exec((await bar.getByText(shown).textContent()) ?? "")?.[1]);
  expect(await count()).toBe(promised);
  await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^Showing \d+ of 1,016/);

  await page.getByRole("button", { name: /^\$55,000 to \$74,999, \d+ occupations$/ }).click();
  await expect.poll(count).toBeLessThan(promised);
  const left = await count();
  const table = page.getByRole("table");
  await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(left + 1));

  const second = await visit({ fragment: page.url().split("#")[1] ?? "" });
  await second.getByRole("region", { name: "Filter on" }).getByText(shown).waitFor();
  await expect.poll(() => second.getByRole("table").getAttribute("aria-rowcount")).toBe(String(left + 1));

  await page.goBack();
  await expect.poll(count).toBe(promised);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Every job has a place. Find yours." }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => bar.count()).toBe(0);
  await expect.poll(() => table.getAttribute("aria-rowcount")).toBe("1017");
});

test("nothing matches: the page says which one thing to let go of", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&view=outline&fe=0&fp=4" });
  await page.getByText("No occupation matches all of this.").waitFor();
  await page.getByRole("button", { name: /^Without School to start: \d+ occupations$/ }).click();
  await page
    .getByRole("treeitem", { name: /\d+ of \d+ occupations match/ })
    .first()
    .waitFor();
});
