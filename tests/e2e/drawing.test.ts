import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const fragment = "v=1&view=map&f=ncc-modernized-2024";

/** The map as it is drawn now. */
const pictureOf = (page: Page) => page.evaluate(() => document.querySelector("canvas")?.toDataURL() ?? "");

/** Share of the pixels of the map now that differ from the picture by more than a shade. */
const differing = (page: Page, picture: string) =>
  page.evaluate(async (before) => {
    const canvas = document.querySelector("canvas");
    const image = new Image();
    image.src = before;
    await image.decode();
    const other = document.createElement("canvas");
    if (canvas === null) return 1;
    [other.width, other.height] = [canvas.width, canvas.height];
    other.getContext("2d")?.drawImage(image, 0, 0);
    const [a, b] = [canvas, other].map(
      (one) => one.getContext("2d")?.getImageData(0, 0, one.width, one.height).data ?? [],
    );
    const pixels = new Set<number>();
    for (const [at, value] of a?.entries() ?? [])
      if (Math.abs(value - (b?.[at] ?? 0)) > 8) pixels.add(Math.floor(at / 4));
    return image.width === canvas.width ? pixels.size / (canvas.width * canvas.height) : 1;
  }, picture);

const middleOfMap = async (page: Page) => {
  const box = await page.locator("canvas").boundingBox();
  if (box === null) throw new Error("no map");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** Until what was last asked for is on the canvas. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
/** Until the camera stands, and the letters have come. */
const settled = (page: Page) => page.waitForTimeout(1500);

test("a map that was panned and zoomed is sharp at rest: as if it were drawn anew", async ({ visit }) => {
  const page = await visit({ fragment });
  await settled(page);
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, -240);
  await settled(page);
  // From open water, so that the map moves and no thing on it.
  await page.mouse.move(x + 300, y - 350);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1)
    await page.mouse.move(x + 300 - 14.3 * step, y - 350 + 9.7 * step);
  await drawn(page);
  const underWay = await pictureOf(page);
  await page.mouse.up();
  await page.mouse.move(2, 2);
  await settled(page);
  const resting = await pictureOf(page);
  expect(await differing(page, underWay)).toBeLessThan(0.1);
  await page.evaluate(() => document.querySelector("canvas")?.dispatchEvent(new Event("contextrestored")));
  await settled(page);
  expect(await differing(page, resting)).toBe(0);
});

test("a cluster that opened under the eye looks as one that was open from the start", async ({ visit }) => {
  const page = await visit({ fragment });
  await settled(page);
  await page.getByRole("treeitem", { name: /^Construction, cluster/ }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const opened = await pictureOf(page);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("map-usable").length > 0);
  await settled(page);
  expect(await differing(page, opened)).toBeLessThan(0.001);
});
