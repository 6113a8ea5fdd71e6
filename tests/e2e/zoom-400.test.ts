import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

/** A window of 1280 px at 400 %: 320 px of the page's own, and as little height. */
const zoomed = { width: 320, height: 256 };
const narrow = { width: 320, height: 640 };
const modern = "f=ncc-modernized-2024";
const health = "node%3Ancc-modernized-2024%3Acluster%2Fhealthcare-and-human-services";
const compared = "k=occupation%3A47-2111.00&k=occupation%3A29-1292.00";
const pages = [
  ["start", `v=1&${modern}`],
  ["map", `v=1&view=map&${modern}`],
  ["outline", `v=1&view=outline&${modern}`],
  ["outline with colours and a filter", `v=1&view=outline&${modern}&fe=1&fp=3&by=pay`],
  ["table", `v=1&view=table&${modern}`],
  ["cluster", `v=1&view=map&${modern}&s=${health}`],
  ["occupation", `v=1&view=outline&${modern}&s=occupation%3A47-2111.00`],
  ["bridges", `v=1&view=map&${modern}&br=1`],
  ["search", `v=1&${modern}&q=nurse`],
  ["all results", `v=1&p=results&${modern}&q=nurse&re=4`],
  ["compare", `v=1&p=compare&${modern}&${compared}`],
  ["side by side", "v=1&f=ncc-original-2002&f=ncc-modernized-2024"],
  ["not sure", `v=1&p=unsure&${modern}&me=likes.S~works.computers~avoids.coding`],
  ["balance sheet", `v=1&p=balance&${modern}`],
  ["where a field went", `v=1&p=field&${modern}&fd=preset:arts`],
  ["contested placements", `v=1&p=contested&${modern}&con=places`],
  ["saved", `v=1&p=saved&${modern}&mine=29114100.47211100.55101100`],
  ["about", `v=1&p=about&${modern}`],
] as const;

/** How far the page goes past its window sideways, and what sticks out of it with nothing to scroll it. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const hidden = (element: Element) =>
      element.closest(".visually-hidden, [role=tree], [aria-hidden=true], [hidden]") !== null;
    const root = document.scrollingElement ?? document.documentElement;
    const out = [...document.querySelectorAll("button, a, input, h1, h2, h3, p, label, select")]
      .filter((element) => !hidden(element) && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1) && !scrolls(element);
      })
      .map((element) => element.textContent?.slice(0, 60) || element.getAttribute("aria-label"));
    // A box that scrolls both ways, other than the map and the table.
    const twoWay = [...document.querySelectorAll("*")]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          element.scrollHeight > element.clientHeight + 1 &&
          /(auto|scroll)/.test(getComputedStyle(element).overflowX) &&
          /(auto|scroll)/.test(getComputedStyle(element).overflowY) &&
          element.querySelector("table") === null,
      )
      .map((element) => element.className);
    return { wide: root.scrollWidth - innerWidth, out, twoWay };
  });

test.for(pages)("at 320 px nothing is cut off: %s", async ([, fragment], { visit }) => {
  const page = await visit({ fragment, viewport: narrow, reducedMotion: "reduce" });
  await page.waitForLoadState("networkidle");
  const whole = { wide: 0, out: [], twoWay: [] };
  await expect.poll(() => overflow(page)).toEqual(whole);
  await page.setViewportSize(zoomed);
  await expect.poll(() => overflow(page)).toEqual(whole);
});

test("at 400 % every act of the page is still reached: open, pick, compare, filter, colours, search, back", async ({
  visit,
}) => {
  const page = await visit({ fragment: `v=1&view=outline&${modern}`, viewport: zoomed });
  const outline = page.getByRole("tree", { name: /^Outline of/ });
  await outline.locator('[tabindex="0"]').focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Space"])
    await page.keyboard.press(key);
  await page.getByRole("button", { name: /^Compare, 1|^Compare 1/ }).waitFor();
  const box = await outline.locator('[tabindex="0"]').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(zoomed.height);

  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("button", { name: /^High school, / }).click();
  await page.getByRole("button", { name: /^Show [\d,]+ occupations$/ }).click();
  await page.getByRole("button", { name: /^Color & size/ }).click();
  await page.getByText("Pay", { exact: true }).first().click();
  expect(await overflow(page)).toEqual({ wide: 0, out: [], twoWay: [] });
  expect(page.url()).toMatch(/fe=1.*by=pay|by=pay.*fe=1/);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("by=pay");
});
