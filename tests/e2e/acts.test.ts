import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

/** The three ways in which every act must go: a finger never drags, a pointer never types. */
const ways = ["keys", "taps", "pointer"] as const;
type Way = (typeof ways)[number];

const fragment = "v=1&view=map&f=ncc-modernized-2024";
const patient = { timeout: 10_000 };

/** Presses what is found: with Enter, a finger or the mouse. */
const press = async (way: Way, what: Locator) => {
  await what.waitFor();
  if (way === "keys") {
    await what.focus();
    await what.page().keyboard.press((await what.getAttribute("type")) === "checkbox" ? "Space" : "Enter");
  } else if (way === "taps") await what.tap();
  else await what.click();
};
/** A radio button or a tick is pressed on its words; by keys it is one stop. */
const choose = async (way: Way, page: Page, name: string, role: "radio" | "checkbox") => {
  const box = page.getByRole(role, { name, exact: true });
  await box.waitFor({ state: "attached" });
  if (way === "keys") {
    await box.focus();
    await page.keyboard.press("Space");
  } else await press(way, page.locator("label", { has: box }));
};
const cluster = (page: Page) => page.getByRole("treeitem", { name: /^Construction, cluster/ });
const openMenu = async (way: Way, page: Page) => {
  if (way === "pointer") await cluster(page).click({ button: "right" });
  else if (way === "taps") await page.getByRole("button", { name: "More actions" }).tap();
  else {
    await cluster(page).focus();
    await page.keyboard.press("Shift+F10");
  }
};
const menuItem = (page: Page, name: string) => page.getByRole("menuitem", { name });
const linkHas = (page: Page, part: RegExp) => expect.poll(() => page.url(), patient).toMatch(part);
const linkLacks = (page: Page, part: RegExp) => expect.poll(() => page.url(), patient).not.toMatch(part);

/** Each leaves the page so that the next can begin. */
const acts: Readonly<Record<string, (way: Way, page: Page) => Promise<void>>> = {
  "open and pick": async (way, page) => {
    if (way === "keys") {
      await cluster(page).focus();
      await page.keyboard.press("ArrowRight");
    } else await press(way, cluster(page));
    await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
    await linkHas(page, /s=node/);
  },
  "zoom in": (way, page) => press(way, page.getByRole("button", { name: "Zoom in" })),
  "zoom out": (way, page) => press(way, page.getByRole("button", { name: "Zoom out" })),
  fit: (way, page) => press(way, page.getByRole("button", { name: "Fit the map" })),
  compare: async (way, page) => {
    await press(way, page.getByRole("button", { name: "Compare", exact: true }).first());
    await linkHas(page, /k=node/);
  },
  "walk a link": async (way, page) => {
    await openMenu(way, page);
    await press(way, menuItem(page, "Next link"));
    await expect
      .poll(() => page.getByRole("status").first().textContent(), patient)
      .toMatch(/^Link 1 of \d+/);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
  },
  details: async (way, page) => {
    // Beside the map, or in the sheet under it, as soon as a thing is picked.
    if (way === "taps") return page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
    await openMenu(way, page);
    await press(way, menuItem(page, "Show details"));
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patient).toBe("details-heading");
  },
  "close, back to the whole map": async (way, page) => {
    await press(way, page.getByRole("button", { name: "Whole map" }));
    await linkLacks(page, /s=node/);
  },
  filter: async (way, page) => {
    await press(way, page.getByRole("button", { name: "Filter", exact: true }));
    await press(way, page.getByRole("button", { name: /^High school, / }));
    await linkHas(page, /fe=1/);
    await press(way, page.getByRole("button", { name: "Clear filter" }).first());
    await linkLacks(page, /fe=1/);
  },
  "colour, bridges": async (way, page) => {
    await press(way, page.getByRole("button", { name: /^Color & size/ }));
    await choose(way, page, "Pay", "radio");
    await linkHas(page, /by=pay/);
    await choose(way, page, "Bridges", "checkbox");
    await linkHas(page, /br=1/);
    await press(way, page.getByRole("button", { name: "Close color and size" }));
  },
  "move and keep": async (way, page) => {
    await press(way, page.getByRole("button", { name: /^Construction, / }).first());
    await page.getByRole("heading", { level: 1, name: "Construction" }).waitFor();
    await openMenu(way, page);
    await press(way, menuItem(page, "Move it on the map"));
    const bar = page.getByRole("toolbar", { name: "Move Construction" });
    await bar.waitFor();
    if (way === "keys") {
      for (let at = 0; at < 3; at += 1) await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
    } else {
      const box = await page.locator("canvas").first().boundingBox();
      const at = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 200] as const;
      if (way === "taps") await page.touchscreen.tap(...at);
      else await page.mouse.click(...at);
      await press(way, page.getByRole("button", { name: "Keep it here" }));
    }
    await linkHas(page, /pin=/);
  },
  picture: async (way, page) => {
    await press(way, page.getByRole("button", { name: "Save or print a picture of the map" }).last());
    await page.getByRole("dialog", { name: "Picture of the map" }).waitFor();
    const saved = page.waitForEvent("download");
    await press(way, page.getByRole("button", { name: "Save as SVG" }));
    expect((await saved).suggestedFilename()).toMatch(/\.svg$/);
    await page.keyboard.press("Escape");
  },
  "search and path": async (way, page) => {
    const search = page.getByRole("combobox").first();
    if (way === "keys") await search.focus();
    else await press(way, search);
    await page.keyboard.type("electricians");
    const option = page.getByRole("option", { name: /^Electricians/ }).first();
    await option.waitFor();
    if (way === "keys") {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    } else await press(way, option);
    await page.getByRole("heading", { level: 1, name: /^Electric/ }).waitFor();
    await press(way, page.getByRole("button", { name: "Path to another job" }));
    await page.getByRole("combobox", { name: "Job to get to" }).waitFor();
  },
  "switch the view": async (way, page) => {
    for (const [name, link] of [
      ["Outline", /view=outline/],
      ["Table", /view=table/],
    ] as const) {
      await choose(way, page, name, "radio");
      await linkHas(page, link);
    }
  },
};

test.for(ways)("every act goes by %s", { timeout: 120_000 }, async (way, { visit }) => {
  const touch = { hasTouch: way === "taps", isMobile: way === "taps" };
  const page = await visit({ fragment, ...touch, reducedMotion: "reduce", acceptDownloads: true });
  await cluster(page).waitFor();
  const missing: string[] = [];
  for (const [name, act] of Object.entries(acts)) {
    try {
      await act(way, page);
    } catch (error) {
      missing.push(`${name}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
    }
  }
  expect(missing).toEqual([]);
});
