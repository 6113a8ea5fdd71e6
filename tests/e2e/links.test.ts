import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const modern = "v=1&view=map&f=ncc-modernized-2024";
const electricians = `${modern}&s=occupation%3A47-2111.00`;

test("a learner finds the way from electrician to nurse, goes back and comes again by the link", async ({
  visit,
}) => {
  const page = await visit({ fragment: electricians });
  await page.getByRole("button", { name: "Path to another job" }).click();
  const choose = page.getByRole("region", { name: "Path from Electricians" });
  await choose.getByRole("combobox", { name: "Job to get to" }).fill("registered nurse");
  await choose.getByRole("option", { name: /^Registered Nurses/ }).click();

  const path = page.getByRole("region", { name: "From Electricians to Registered Nurses" });
  await path.getByText(/^\d steps? along related jobs\./).waitFor();
  const steps = path.getByRole("list", { name: "Steps of the path" }).getByRole("button");
  expect(await steps.count()).toBeGreaterThan(2);
  expect(await steps.first().textContent()).toContain("Electricians");
  expect(await steps.last().textContent()).toContain("Registered Nurses");
  await path.getByText(/May 2025, national/).waitFor();
  await page.getByText(/^Path of \d jobs, in order$/).waitFor();

  const link = page.url();
  await steps.last().click();
  await page.getByRole("heading", { level: 1, name: "Registered Nurses" }).waitFor();
  await page.goBack();
  await page.goBack();
  await path.waitFor({ state: "detached" });
  await page.goto(link);
  await path.waitFor();

  await path.getByRole("button", { name: "Swap ends" }).click();
  await page.getByRole("region", { name: "From Registered Nurses to Electricians" }).waitFor();
  await page.getByRole("button", { name: "Clear path" }).click();
  await expect.poll(() => page.url()).not.toContain("way=");
});

test("a learner sees the strongest ties over the whole map, and what a place is tied to", async ({
  visit,
}) => {
  const page = await visit({ fragment: modern });
  await page.getByRole("button", { name: /^Color & size/ }).click();
  await page.getByRole("checkbox", { name: "Bridges" }).check();
  await page.getByText("40 strongest of 277 ties between places that share jobs.").waitFor();
  await page.getByRole("list", { name: "Jobs that both hold" }).getByText("18 to 19 jobs").waitFor();
  expect(page.url()).toContain("br=1");
});

test("a bridge is walked by . and , and left by Backspace", async ({ visit }) => {
  const place = "subcluster%2Fconstruction%2Farchitecture-and-civil-engineering";
  const page = await visit({
    fragment: `${modern}&o0=cluster%2Fconstruction&s=node%3Ancc-modernized-2024%3A${place}`,
  });
  const heading = page.getByRole("heading", { level: 1 });
  await page
    .getByRole("region", { name: "Bridges" })
    .getByText(/^Both hold /)
    .first()
    .waitFor();
  await page.getByText("5 strongest ties, by jobs shared").waitFor();
  await page.getByRole("treeitem", { name: /^Architecture & Civil Engineering/ }).focus();
  await page.keyboard.press(".");
  await expect
    .poll(() => page.getByRole("status").first().textContent())
    .toMatch(/^Link 1 of \d+, shares \d+ jobs with Architecture & Civil Engineering\./);
  await expect.poll(() => heading.textContent()).not.toBe("Architecture & Civil Engineering");
  await page.keyboard.press("Backspace");
  await expect.poll(() => heading.textContent()).toBe("Architecture & Civil Engineering");
});
