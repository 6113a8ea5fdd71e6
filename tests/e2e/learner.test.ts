import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const search = /^Search/;

test("a learner types “docter helper” and finds what the job is called and where it sits", async ({
  visit,
}) => {
  const page = await visit();
  await page.getByRole("combobox", { name: search }).fill("docter helper");
  const options = page.getByRole("listbox").getByRole("option");
  await options.first().waitFor();
  const firstFive = () =>
    options.evaluateAll((all) => all.slice(0, 5).map((option) => option.getAttribute("data-result-id")));
  // Official titles answer first; the everyday ones a moment later.
  await expect
    .poll(firstFive, { timeout: 10_000 })
    .toEqual(expect.arrayContaining([expect.stringMatching(/^occupation:(31-9092|29-1071)\.00$/)]));

  await page
    .getByRole("option", { name: /^Medical Assistants|^Physician Assistants/ })
    .first()
    .click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect.poll(() => heading.textContent()).toMatch(/Medical Assistants|Physician Assistants/);
  await page.getByRole("button", { name: "Healthcare & Human Services" }).first().waitFor();
  await page.getByText("May 2025, national").first().waitFor();
});

test("a learner compares electrician, dental hygienist and web developer", async ({ visit }) => {
  const page = await visit();
  for (const [typed, title] of [
    ["electrician", "Electricians"],
    ["dental hygienist", "Dental Hygienists"],
    ["web developer", "Web Developers"],
  ] as const) {
    await page.getByRole("combobox", { name: search }).fill(typed);
    await page
      .getByRole("option", { name: new RegExp(`^${title}`) })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("button", { name: "Compare", exact: true }).first().click();
  }
  await page.getByRole("button", { name: "Compare 3" }).click();
  await page.getByRole("heading", { level: 1, name: "Compare 3 jobs" }).waitFor();
  await page.getByText("Electricians need the least schooling.").waitFor();
  await page.getByText("Dental Hygienists earn the most in the middle: $98,100.").waitFor();
  await page.getByText("May 2025, national").first().waitFor();
  expect(await page.getByRole("table").count()).toBeGreaterThan(0);
});

test("a learner opens a cluster, compares two sub-clusters and goes back a step", async ({ visit }) => {
  const page = await visit();
  const compare = async (part: RegExp, title: string) => {
    await page.getByRole("button", { name: part }).first().click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("button", { name: "Compare", exact: true }).first().click();
    await page.getByRole("button", { name: `Take ${title} out of Compare` }).waitFor();
  };
  await page
    .getByRole("button", { name: /^Construction/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
  await compare(/^Skilled Trades/, "Skilled Trades");
  await page.getByRole("button", { name: "Construction", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
  await compare(/^Architecture & Civil Engineering/, "Architecture & Civil Engineering");
  await page.getByRole("button", { name: "Compare 2" }).click();
  await page.getByRole("heading", { level: 1, name: "Compare 2 sub-clusters" }).waitFor();
  await page
    .getByRole("rowheader", { name: /What do its jobs pay/ })
    .first()
    .waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Architecture & Civil Engineering" }).waitFor();
});
