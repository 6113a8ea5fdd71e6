import type { Page } from "playwright-core";
import { expect } from "vitest";
import { oddQueries } from "../fixtures/odd-queries.ts";
import { test } from "./harness/page-test.ts";

const boxOf = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const optionOf = (page: Page, name: RegExp) => page.getByRole("option", { name }).first();

test("whatever is put in the box stands there as it was, and the search goes on", async ({ visit }) => {
  const page = await visit();
  const box = boxOf(page);
  // By turns, so that the list of the turn before is no answer.
  const probes = [
    ["welder", /^Welders, Cutters/],
    ["plumber", /^Plumbers, Pipefitters/],
  ] as const;
  // Half a letter is made whole on its way to the browser.
  const odd = [...oddQueries].filter(([what]) => what !== "half an emoji");
  for (const [at, [what, query]] of odd.entries()) {
    await box.fill(query);
    expect(await box.inputValue(), what).toBe(query);
    const [word, title] = probes[at % 2] ?? probes[0];
    await box.fill(word);
    await optionOf(page, title).waitFor();
    expect(await box.inputValue(), what).toBe(word);
  }
});

test("what finds nothing is shown letter for letter, as text", async ({ visit }) => {
  const page = await visit();
  const query = "<b>qzxjw</b>&amp;";
  await boxOf(page).fill(query);
  await page.getByRole("heading", { level: 2, name: `No match for “${query}”`, exact: true }).waitFor();
});

test("fifty keys in a row are all in the box, and the answer is to all of them", async ({ visit }) => {
  const page = await visit();
  const typed = "machinist who can weld and turn a lathe every day!";
  expect(typed).toHaveLength(50);
  await boxOf(page).focus();
  await page.keyboard.type(typed);
  expect(await boxOf(page).inputValue()).toBe(typed);
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/every.day!/);
  await optionOf(page, /./).waitFor();
});

test("the address opens an odd search again, letter for letter", async ({ visit }) => {
  const page = await visit();
  const query = oddQueries.get("a tag") ?? "";
  await boxOf(page).fill(query);
  await expect.poll(() => page.url()).toContain("q=");
  const second = await visit({ fragment: page.url().split("#")[1] ?? "" });
  expect(await boxOf(second).inputValue()).toBe(query);
});
