import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A way to press what has a name: the pointer, or the keyboard alone. */
type Press = (page: Page, name: string | RegExp) => Promise<void>;

const byPointer: Press = async (page, name) => {
  await page.getByRole("button", { name }).first().click();
};

/** Walks on with Tab until the button has the focus, then presses it with Enter. */
const byKeys: Press = async (page, name) => {
  const button = page.getByRole("button", { name }).first();
  await button.waitFor();
  for (let steps = 0; steps < 150; steps += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${name}`);
};

const suggested = (page: Page) => page.locator("[data-occupation]");

/** Title and cluster of the suggestions, in order; waits for the tables. */
async function jobsOn(page: Page): Promise<readonly { readonly title: string; readonly cluster: string }[]> {
  await suggested(page).first().waitFor();
  return suggested(page).evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector("h3")?.textContent ?? "",
      cluster: item.getAttribute("data-cluster") ?? "",
    })),
  );
}

/** Three of them, from two clusters at least. */
function threeOfTwo(jobs: Awaited<ReturnType<typeof jobsOn>>) {
  const three = jobs.slice(0, 3);
  expect(new Set(three.map(({ cluster }) => cluster)).size).toBeGreaterThan(1);
  return three;
}

async function everyJobHasReasonsAndACheck(page: Page): Promise<void> {
  const items = await suggested(page).all();
  expect(items).toHaveLength(6);
  for (const item of items) {
    expect(await item.getByRole("listitem").count()).toBeGreaterThan(0);
    expect(await item.getByText("One thing to check:").count()).toBe(1);
  }
}

/** From the start to three saved jobs, with no more than six questions. */
async function leaveWithThree(page: Page, press: Press): Promise<void> {
  await press(page, "I’m not sure yet");
  await page.getByRole("heading", { level: 1, name: /^Not sure yet/ }).waitFor();
  await page.getByText("Question 1 of 6").waitFor();
  await press(page, /^Help people/);
  await press(page, "Next");
  await page.getByText("Question 2 of 6").waitFor();
  await press(page, "Health");
  await press(page, "Next");
  await page.getByText("Question 3 of 6").waitFor();
  await press(page, "Skip this one");
  await page.getByText("Question 4 of 6").waitFor();
  await press(page, /^Up to two years/);
  await page.getByText("None of this is final.").waitFor();
  await everyJobHasReasonsAndACheck(page);
  const three = threeOfTwo(await jobsOn(page));
  for (const { title } of three) {
    await press(page, `Save ${title}`);
    await page.getByRole("button", { name: `Saved: ${title}` }).waitFor();
  }
}

/** A counselor's wish in three choices: computers, but no coding. */
async function computersButNotCoding(page: Page, press: Press): Promise<void> {
  await press(page, "I’m not sure yet");
  await press(page, "Skip this one");
  await press(page, "Computers");
  await press(page, "Next");
  await press(page, "Coding");
  await page.getByRole("button", { name: "Take back: Not: coding" }).waitFor();
  await everyJobHasReasonsAndACheck(page);
  const three = threeOfTwo(await jobsOn(page));
  for (const { title } of three) expect(title).not.toMatch(/Programmer|Software|Web/);
  for (const item of (await suggested(page).all()).slice(0, 3)) {
    await item.getByText(/^Computers: /).waitFor();
    await item.getByText(/^Not coding: /).waitFor();
  }
}

test("a learner who is not sure leaves with three saved jobs of two clusters, each with a reason", async ({
  visit,
}) => {
  await leaveWithThree(await visit(), byPointer);
});

test("the same by keys alone", async ({ visit }) => {
  await leaveWithThree(await visit(), byKeys);
});

test("the same on a phone", async ({ visit }) => {
  await leaveWithThree(await visit(phone), byPointer);
});

test("a counselor finds three jobs with computers but not coding", async ({ visit }) => {
  await computersButNotCoding(await visit(), byPointer);
});

test("a counselor finds them by keys alone", async ({ visit }) => {
  await computersButNotCoding(await visit(), byKeys);
});

test("a counselor finds them on a phone, and nothing is wider than the screen", async ({ visit }) => {
  const page = await visit(phone);
  await computersButNotCoding(page, byPointer);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // From the questions straight to the jobs under them.
  await page.getByRole("button", { name: "See the jobs so far" }).click();
  await expect
    .poll(() => page.locator("#unsure-jobs").evaluate((heading) => heading.getBoundingClientRect().top))
    .toBeLessThan(200);
});

test("answers are in the link, and Back takes the last one back", async ({ visit }) => {
  const page = await visit({
    fragment: "v=1&p=unsure&view=map&f=ncc-modernized-2024&me=works.computers",
  });
  const before = await jobsOn(page);
  await page.getByRole("button", { name: "Question 3: Not" }).click();
  await page.getByRole("button", { name: "Coding" }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("avoids.coding");
  expect(await jobsOn(page)).not.toEqual(before);
  await page.goBack();
  await expect.poll(() => jobsOn(page)).toEqual(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await page.getByRole("button", { name: "Take back: Not: coding" }).waitFor();

  await page.getByRole("button", { name: /^See the [\d,]+ that fit every answer on the map$/ }).click();
  await page.getByText("Found by “my answers”").first().waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Take back: Not: coding" }).waitFor();
});
