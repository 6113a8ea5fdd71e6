import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const modern = "f=ncc-modernized-2024";
const health = "node%3Ancc-modernized-2024%3Acluster%2Fhealthcare-and-human-services";
const windows = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
] as const;

/** What can be hit over less than `least` px one way or the other; `of` what is measured. */
const small = (page: Page, of: string, least: number) =>
  page.evaluate(
    ({ of: selector, least: px }) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          // A hidden box of a radio or a tick is hit over its label.
          const hit = element.matches("input.visually-hidden")
            ? (element.closest("label") ?? element)
            : element;
          const { width, height } = hit.getBoundingClientRect();
          return { width, height, name: element.getAttribute("aria-label") ?? element.textContent };
        })
        // Something skipped until it has the keyboard is a point.
        .filter(({ width, height }) => width > 1.5 && Math.min(width, height) < px - 0.5)
        .map(
          ({ width, height, name }) => `${name?.slice(0, 50)}: ${Math.round(width)} × ${Math.round(height)}`,
        ),
    { of, least },
  );

test.for(windows)(
  "24 px of everything on the map at every zoom, $width wide",
  async (viewport, { visit }) => {
    for (const fragment of [`v=1&view=map&${modern}`, `v=1&view=map&${modern}&s=${health}`]) {
      const page = await visit({ fragment, viewport, reducedMotion: "reduce" });
      await page
        .getByRole("tree", { name: /^Map of/ })
        .getByRole("treeitem")
        .first()
        .waitFor();
      const tree = page.locator('[role="tree"] [role="treeitem"]');
      for (const by of ["out", "out", "fit", "in", "in", "in", "in", "in", "in"]) {
        const name = by === "fit" ? "Fit the map" : `Zoom ${by}`;
        await page
          .getByRole("button", { name, exact: true })
          .evaluate((button: HTMLElement) => button.click());
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await tree.count()).toBeLessThanOrEqual(60);
        expect(await small(page, '[role="treeitem"]', 24), name).toEqual([]);
      }
      await page.close();
    }
  },
);

/** Buttons that are drawn 40 px high and are not hit 2 px over and under that, where nothing else stands. */
const tight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("header[data-print] button, article button[class*=_button_]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => Math.abs(element.getBoundingClientRect().height - 40) < 0.5)
      .flatMap((element) => {
        // Half of it may lie under what stands at the foot of a phone.
        element.scrollIntoView({ block: "center" });
        const { left, width, top, bottom } = element.getBoundingClientRect();
        const hit = [top - 1.5, bottom + 1.5].every((y) =>
          element.contains(document.elementFromPoint(left + width / 2, y)),
        );
        return hit ? [] : [element.getAttribute("aria-label") ?? element.textContent];
      }),
  );

test("buttons of 40 px are hit over 44", async ({ visit }) => {
  for (const viewport of windows) {
    const page = await visit({ fragment: `v=1&view=map&${modern}&s=${health}`, viewport });
    await page.getByRole("button", { name: "More actions" }).waitFor();
    expect(await tight(page), `${viewport.width} wide`).toEqual([]);
    await page.close();
  }
});

test.for(windows)(
  "controls can be hit over 24 px at least, the main ones over 40: $width wide",
  async (viewport, { visit }) => {
    const fragments = [
      `v=1&view=map&${modern}&fe=1&fp=3&by=pay&br=1`,
      `v=1&view=outline&${modern}&s=occupation%3A47-2111.00`,
      `v=1&view=table&${modern}`,
      `v=1&${modern}&q=nurse`,
      `v=1&p=unsure&${modern}&me=likes.S~works.computers~avoids.coding`,
      `v=1&p=saved&${modern}&mine=29114100.47211100.55101100`,
      `v=1&p=results&${modern}&q=nurse&re=4`,
      `v=1&p=balance&${modern}`,
      `v=1&p=compare&${modern}&k=occupation%3A47-2111.00&k=occupation%3A29-1292.00`,
    ];
    for (const fragment of fragments) {
      const page = await visit({ fragment, viewport, reducedMotion: "reduce" });
      await page.waitForLoadState("networkidle");
      // A link within a line of text is let off (WCAG 2.5.8).
      expect(await small(page, "button, input, select, summary, [role=treeitem]", 24), fragment).toEqual([]);
      expect(await small(page, "header[data-print] button", 40), fragment).toEqual([]);
      await page.close();
    }
  },
);
