import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const nurse = "29-1141.00";
const electrician = "47-2111.00";
const developer = "15-1254.00";
const profileOf = (id: string) => `v=1&f=ncc-modernized-2024&s=occupation:${id}`;
const savedPage = "v=1&p=saved&f=ncc-modernized-2024";

const goTo = async (page: Page, fragment: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
};

/** From its profile; waits until the device has it. */
const save = async (page: Page, id: string, title: string) => {
  await goTo(page, profileOf(id));
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText(/^Saved on this device\./).waitFor();
};

const list = (page: Page) => page.getByRole("list", { name: /^Your saved jobs/ });
const titles = (page: Page) => list(page).locator("[data-saved] [class*='title']").allTextContents();
const expectTitles = (page: Page, expected: readonly string[]) =>
  expect.poll(() => titles(page)).toEqual(expected);
const isKept = (page: Page) => page.locator('[data-keeping="saved"]').waitFor();

test("jobs are saved, come back after a reload, and are the same under another framework", async ({
  visit,
}) => {
  const page = await visit();
  await save(page, nurse, "Registered Nurses");
  await save(page, electrician, "Electricians");
  await page.getByRole("button", { name: "Saved 2" }).click();
  await expectTitles(page, ["Registered Nurses", "Electricians"]);

  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Your 2 jobs" }).waitFor();
  await expectTitles(page, ["Registered Nurses", "Electricians"]);
  await list(page).getByText("Construction › Skilled Trades").waitFor();

  await page.getByRole("button", { name: /^Framework: .*Modernized/ }).click();
  await page
    .getByRole("button", { name: /Original 2002/ })
    .first()
    .click();
  await list(page)
    .getByText(/^Architecture & Construction/)
    .waitFor();
  await expectTitles(page, ["Registered Nurses", "Electricians"]);

  await page.getByRole("button", { name: "Move Electricians up" }).click();
  await expectTitles(page, ["Electricians", "Registered Nurses"]);
  await page.getByRole("button", { name: "Take Electricians off your list" }).click();
  await expectTitles(page, ["Registered Nurses"]);
  await page.getByRole("button", { name: "Undo: put Electricians back" }).click();
  await expectTitles(page, ["Electricians", "Registered Nurses"]);
  await isKept(page);
  await page.reload();
  await expectTitles(page, ["Electricians", "Registered Nurses"]);
});

test("a link with the list offers it to another device, whose own list stays", async ({ visit }) => {
  const page = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await save(page, nurse, "Registered Nurses");
  await save(page, electrician, "Electricians");
  await goTo(page, savedPage);
  await page.getByRole("button", { name: "Copy link with my list" }).click();
  await page
    .getByRole("status")
    .getByText(/^Link copied/)
    .waitFor({ state: "attached" });
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fragment = link.slice(link.indexOf("#") + 1);

  const other = await visit();
  await save(other, developer, "Web Developers");
  await save(other, nurse, "Registered Nurses");
  await goTo(other, fragment);
  await other.getByRole("heading", { name: "This link brings 2 jobs" }).waitFor();
  await expectTitles(other, ["Web Developers", "Registered Nurses"]);
  await other.getByRole("button", { name: "Keep this one" }).click();
  await expectTitles(other, ["Web Developers", "Registered Nurses", "Electricians"]);
  await isKept(other);
  expect(await other.evaluate(() => location.hash)).not.toContain("mine=");
});

test("two tabs have one list, and clearing the device empties both", async ({ visit }) => {
  const page = await visit();
  const tab = await page.context().newPage();
  await tab.goto(`${page.url().split("#")[0]}#${savedPage}`);
  await tab.getByRole("heading", { level: 1, name: "Nothing saved yet" }).waitFor();

  await save(page, nurse, "Registered Nurses");
  await expectTitles(tab, ["Registered Nurses"]);
  await tab.getByRole("button", { name: "Take Registered Nurses off your list" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expectTitles(tab, ["Registered Nurses"]);

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Clear this device" }).click();
  await page.getByRole("button", { name: "Clear all? Press again" }).click();
  await tab.getByRole("heading", { level: 1, name: "Nothing saved yet" }).waitFor();
  expect(await tab.getByRole("button", { name: "Undo the last change" }).count()).toBe(0);
  await page.reload();
  await page.getByRole("button", { name: "Saved", exact: true }).waitFor();
});

test("a browser that keeps nothing says so, and the list is there until the page is closed", async ({
  visit,
}) => {
  const page = await visit({ fragment: profileOf(nurse) });
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await page.reload();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page
    .getByRole("alert")
    .getByText(/^This browser keeps nothing/)
    .waitFor();
  expect(await page.getByText(/^Saved on this device\./).count()).toBe(0);
  await page.getByRole("button", { name: "Open your list" }).click();
  await expectTitles(page, ["Registered Nurses"]);
});

test("by keys alone: / to the search, save, move, take off, take back", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&p=about&f=ncc-modernized-2024" });
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      });
      if (name.test(at)) return;
      await press("Tab");
    }
    throw new Error(`not reached by Tab: ${name}`);
  };
  for (const [words, title] of [
    ["registered nurses", "Registered Nurses"],
    ["electricians", "Electricians"],
  ] as const) {
    await page.locator("body").press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("search-input");
    await page.keyboard.type(words);
    await page
      .getByRole("option", { name: new RegExp(`^${title}`) })
      .first()
      .waitFor();
    await press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("details-heading");
    await tabTo(/^Save$/);
    await press("Enter");
    await page.getByText(/^Saved on this device\./).waitFor();
  }
  await tabTo(/^See your 2 jobs$/);
  await press("Enter");
  await expectTitles(page, ["Registered Nurses", "Electricians"]);
  await tabTo(/^Registered Nurses$/);
  await press("Shift+ArrowDown");
  await expectTitles(page, ["Electricians", "Registered Nurses"]);
  await tabTo(/^Move Registered Nurses up$/);
  await press("Enter");
  await expectTitles(page, ["Registered Nurses", "Electricians"]);
  await press("Delete");
  await expectTitles(page, ["Electricians"]);
  await press("Control+z");
  await expectTitles(page, ["Registered Nurses", "Electricians"]);
});

test("on a phone: save, recent searches, and results that a keyboard leaves in reach", async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const box = page.getByRole("combobox", { name: /^Search/ });
  await box.fill("electricians");
  // The keyboard is up: half the page is gone.
  await page.setViewportSize({ width: 360, height: 380 });
  const options = page.getByRole("option");
  await options.first().waitFor();
  await options.last().scrollIntoViewIfNeeded();
  const last = await options.last().boundingBox();
  expect(last === null ? 999 : last.y + last.height / 2).toBeLessThan(380);
  await options.first().scrollIntoViewIfNeeded();
  await page
    .getByRole("option", { name: /^Electricians/ })
    .first()
    .tap();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("heading", { level: 1, name: "Electricians" }).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).tap();
  await page.getByText(/^Saved on this device\./).waitFor();

  await box.tap();
  await page.getByRole("region", { name: "Recent searches" }).waitFor();
  await page.getByRole("button", { name: "electricians", exact: true }).tap();
  await page
    .getByRole("option", { name: /^Electricians/ })
    .first()
    .waitFor();
  await box.fill("");
  await page.getByRole("button", { name: "Forget “electricians”" }).tap();
  await expect.poll(() => page.getByRole("region", { name: "Recent searches" }).count()).toBe(0);

  await page.getByRole("button", { name: "Saved 1" }).tap();
  await expectTitles(page, ["Electricians"]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  await page.getByRole("button", { name: "Take Electricians off your list" }).tap();
  await page.getByRole("button", { name: "Undo: put Electricians back" }).tap();
  await expectTitles(page, ["Electricians"]);
});

test("a job leads on: to less school, out of its cluster, to a surprise with a reason", async ({ visit }) => {
  const page = await visit({ fragment: profileOf(nurse) });
  const part = (name: RegExp) => page.getByRole("region", { name });
  const less = part(/want less school/)
    .getByRole("button")
    .first();
  await less.waitFor();
  expect(await less.textContent()).toMatch(/Both need: .*, not bachelor’s degree/);
  expect(
    await part(/Something else, not far/)
      .getByRole("button")
      .count(),
  ).toBe(1);
  const surprise = part(/A surprise/).getByRole("button");
  expect(await surprise.textContent()).toMatch(/Both need: /);
  await surprise.click();
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).textContent())
    .not.toBe("Registered Nurses");
});
