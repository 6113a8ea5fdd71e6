import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const modern = "v=1&view=map&f=ncc-modernized-2024";
const patient = { timeout: 15_000 };

const said = /^([\d,]+) of ([\d,]+) jobs fit\.$/;
const rows = (page: Page) => page.locator("[data-result]");
const jobs = (page: Page) => page.getByRole("region", { name: /^Jobs/ }).locator("[data-result]");
const idsOf = (page: Page) =>
  jobs(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-result") ?? ""));
const left = async (page: Page) =>
  Number(said.exec((await page.getByText(said).textContent()) ?? "")?.[1]?.replace(",", ""));
/** The everyday titles have come and are searched. */
const whole = async (page: Page) => {
  await rows(page).first().waitFor();
  await page.getByText("Getting the job titles ready").waitFor({ state: "detached" });
};
/** What a pressed chip promises, what is said and what is listed, read at one moment; nothing if they are the same. */
const disagreement = (page: Page, name: string) =>
  page.evaluate((chip) => {
    const pressed = [...document.querySelectorAll("button[aria-pressed=true]")];
    const promised = pressed.find((one) => one.textContent?.includes(chip))?.textContent ?? "";
    const listed = document.querySelectorAll("section section [data-result]").length;
    const words = document.querySelector("section[aria-label='Filter on'] p")?.textContent ?? "";
    const counts = [/(\d+) occ/.exec(promised)?.[1], /^\d+/.exec(words)?.[0], String(listed)];
    return new Set(counts).size === 1 ? "" : counts.join(", ");
  }, name);
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );

test("a counselor sees all results, narrows and sorts them, and takes them to the map, a file and a link", async ({
  visit,
}) => {
  const page = await visit({ fragment: modern });
  await page.getByRole("combobox").fill("nurse");
  await page.getByRole("button", { name: /^See all \d+ results$/ }).click();
  await page.getByRole("heading", { level: 1, name: "Results for “nurse”" }).waitFor();
  await expect.poll(() => focusedId(page)).toBe("results-heading");
  await whole(page);

  await page.getByRole("button", { name: /^Bachelor’s degree, \d+ occupations$/ }).click();
  await expect.poll(() => disagreement(page, "Bachelor’s degree"), patient).toBe("");
  await page.getByRole("button", { name: /^Healthcare & Human Services, \d+ occupations$/ }).click();
  await expect.poll(() => disagreement(page, "Healthcare & Human Services"), patient).toBe("");

  await page.getByRole("combobox", { name: "Sort by" }).selectOption({ label: "Growth, most first" });
  await page.getByRole("checkbox", { name: "Under clusters" }).click();
  await expect.poll(() => page.url()).toMatch(/p=results.*re=4.*rc=.*ro=growth.*rl=1/);
  const growths = await jobs(page)
    .locator("dl > div:nth-child(3) dd")
    .evaluateAll((all) => all.map((one) => Number.parseFloat((one.textContent ?? "").replace("−", "-"))));
  const published = growths.filter((one) => !Number.isNaN(one));
  expect(published).toEqual([...published].sort((a, b) => b - a));
  expect(growths.slice(0, published.length)).toEqual(published);

  const second = await visit({ fragment: page.url().split("#")[1] ?? "" });
  await whole(second);
  const same = async () => (await idsOf(second)).join() === (await idsOf(page)).join();
  await expect.poll(same, patient).toBe(true);
  const ids = await idsOf(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the results as a CSV file" }).click(),
  ]);
  const csv = (await text(await download.createReadStream())).trimEnd().split("\r\n");
  expect(csv.filter((line) => line.startsWith("Job,"))).toHaveLength(ids.length);

  const [first] = ids;
  await page
    .locator(`[data-result="${first}"]`)
    .getByRole("button", { name: /^Save / })
    .click();
  await page.locator(`[data-result="${first}"]`).getByRole("button", { name: /^Add / }).click();
  await page.getByRole("button", { name: /^Saved.*1/ }).waitFor();
  await expect.poll(() => page.url()).toContain(encodeURIComponent(`occupation:${first}`));

  await page.getByRole("button", { name: /^Show these \d+ on the map$/ }).click();
  const bar = page.getByRole("region", { name: "Filter on" });
  await bar.getByText(`Showing ${ids.length} of 1,016 occupations.`).waitFor();
  await page.getByText("Table", { exact: true }).click();
  await expect.poll(() => page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(ids.length + 1));
  await page.goBack();
  await page.goBack();
  await whole(page);
  await expect.poll(() => idsOf(page), patient).toEqual(ids);
});

test("by keys alone: to all results, to one of them and back, to the map and its outline", async ({
  visit,
}) => {
  const page = await visit({ fragment: modern });
  await page.getByRole("combobox").focus();
  await page.keyboard.type("welder");
  const all = page.getByRole("button", { name: /^See all \d+ results$/ });
  await all.waitFor();
  await all.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedId(page)).toBe("results-heading");
  await whole(page);
  await page.keyboard.press("Tab");
  await expect.poll(() => focusedName(page)).toMatch(/^Show these \d+ on the map$/);

  const title = jobs(page).first().getByRole("button").first();
  const name = (await title.textContent()) ?? "";
  await title.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await expect.poll(() => focusedId(page)).toBe("details-heading");
  await page.goBack();
  await whole(page);

  const map = page.getByRole("button", { name: /^Show these \d+ on the map$/ });
  const count = /\d+/.exec((await map.textContent()) ?? "")?.[0];
  await map.focus();
  await page.keyboard.press("Enter");
  await page.getByText(`Showing ${count} of 1,016 occupations.`).first().waitFor();
  await expect.poll(() => focusedName(page)).toBe("Remove Found by “welder”");
  await page.getByRole("radio", { name: "Outline" }).focus();
  await page.keyboard.press("Space");
  await page
    .getByRole("treeitem", { name: /\d+ of \d+ occupations match/ })
    .first()
    .waitFor();
});

test("on a phone of 360 px: facets in a sheet, nothing cut off, and axe finds nothing wrong", async ({
  visit,
}) => {
  const page = await visit({
    fragment: `${modern}&p=results&q=nurse`,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    bypassCSP: true,
  });
  await whole(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Filter", exact: true }).tap();
  const sheet = page.getByRole("region", { name: "Filter the jobs found" });
  await sheet.getByRole("button", { name: /^High school, \d+ occupations$/ }).tap();
  expect(await violationsOn(page)).toEqual([]);
  const show = sheet.getByRole("button", { name: /^Show \d+ jobs$/ });
  const count = Number(/\d+/.exec((await show.textContent()) ?? "")?.[0]);
  await show.tap();
  await sheet.waitFor({ state: "detached" });
  const opener = page.getByRole("button", { name: "Filter, 1 on" });
  await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await left(page)).toBe(count);

  await page.getByRole("button", { name: /^Show these \d+ on the map$/ }).tap();
  await page.getByText(`Showing ${count} of 1,016 occupations.`).first().waitFor();
  await page.goBack();
  await whole(page);
  expect(await left(page)).toBe(count);
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
