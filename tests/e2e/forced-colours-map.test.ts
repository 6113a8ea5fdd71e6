import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const fragment = "v=1&view=map&f=ncc-modernized-2024&by=pay";

/** The colours that cover the canvas most, and what the page's system colours are now. */
const inked = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) throw new Error("no canvas");
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    // A system colour may let its ground through, so each is painted on Canvas to be read.
    const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const system = ["Canvas", "CanvasText", "Highlight", "GrayText"].map((name) => {
      if (!probe) throw new Error("no canvas");
      for (const fill of ["Canvas", name]) {
        probe.fillStyle = fill;
        probe.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
      return `rgb(${r}, ${g}, ${b})`;
    });
    const all = data.length / 4;
    const shareOf = (colour: string | undefined) => (counts.get(colour ?? "") ?? 0) / all;
    const [canvasColour, text, highlight] = system;
    return {
      ground: canvasColour,
      text,
      groundShare: shareOf(canvasColour),
      textShare: shareOf(text),
      highlightShare: shareOf(highlight),
      /** Shades between two system colours, at the edges of lines and letters, are all that may be left. */
      greyOrSystem:
        [...counts].reduce((sum, [colour, count]) => {
          const [r = 0, g = 0, b = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
          return Math.max(r, g, b) - Math.min(r, g, b) <= 12 || system.includes(colour) ? sum + count : sum;
        }, 0) / all,
    };
  });

test("forced colours: the map is drawn in the system's own colours, anew when they change", async ({
  visit,
}) => {
  const page = await visit({ fragment });
  await page.getByRole("treeitem").first().waitFor();
  await page.waitForTimeout(1000);
  expect((await inked(page)).greyOrSystem).toBeLessThan(0.95);

  await page.emulateMedia({ forcedColors: "active" });
  await expect.poll(async () => (await inked(page)).groundShare, { timeout: 8000 }).toBeGreaterThan(0.7);
  const light = await inked(page);
  expect(light.textShare).toBeGreaterThan(0.005);
  expect(light.greyOrSystem).toBeGreaterThan(0.98);

  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await expect.poll(async () => (await inked(page)).ground).not.toBe(light.ground);
  await expect.poll(async () => (await inked(page)).groundShare, { timeout: 8000 }).toBeGreaterThan(0.7);

  // What is picked is in the system's Highlight.
  await page.getByRole("treeitem", { name: /^Construction, cluster/ }).click();
  await expect
    .poll(async () => (await inked(page)).highlightShare, { timeout: 8000 })
    .toBeGreaterThan(0.0005);

  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await expect.poll(async () => (await inked(page)).greyOrSystem, { timeout: 8000 }).toBeLessThan(0.95);
});
