import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { construction, drag, fragment, middleOf, patient, pinOf } from "./harness/hand.ts";
import { test } from "./harness/page-test.ts";

const framesOf = (page: Page) =>
  page.evaluate(() => Number(document.querySelector("canvas")?.dataset.frames));
/** The middle of the map's own sign of it, in the pane that stands so far from the left. */
const middleIn = async (page: Page, pane: number) => {
  const sign = page
    .getByRole("tree", { name: /^Map of/ })
    .nth(pane)
    .getByRole("treeitem", { name: /^Construction, cluster/ });
  const box = await sign.boundingBox();
  if (box === null) throw new Error(`Construction is not drawn in pane ${pane}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe("a cluster that is moved", () => {
  test("stays at once where it is let go with Shift held", async ({ visit }) => {
    const page = await visit({ fragment });
    const home = await middleOf(page);
    await page.keyboard.down("Shift");
    await drag(page, home, -120, 80);
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(() => pinOf(page), patient).toMatch(/construction/);
    await expect.poll(async () => (await middleOf(page)).x, patient).toBeLessThan(home.x - 80);
    expect(await page.getByRole("button", { name: "Keep it where I put it" }).count()).toBe(0);
  });

  test("is moved in the pane where it is dragged, and kept by its framework in the link", async ({
    visit,
  }) => {
    const page = await visit({ fragment: "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024" });
    const beside = page.getByRole("tree", { name: /^Map of/ }).first();
    const still = await beside.getByRole("treeitem", { name: /^Finance, cluster/ }).boundingBox();
    const home = await middleIn(page, 1);
    await drag(page, home, -60, 50);
    await page.mouse.up();
    await page.getByText("Construction went back to its place.").waitFor();
    await page.getByRole("button", { name: "Keep it where I put it" }).click();
    await expect.poll(() => pinOf(page), patient).toMatch(/ncc-modernized-2024,.*construction/);
    await expect.poll(async () => (await middleIn(page, 1)).x, patient).toBeLessThan(home.x - 30);
    expect(await beside.getByRole("treeitem", { name: /^Finance, cluster/ }).boundingBox()).toEqual(still);

    await page.reload();
    await expect.poll(async () => (await middleIn(page, 1)).x, patient).toBeLessThan(home.x - 30);
    await page.getByRole("button", { name: "Show one framework" }).click();
    await expect.poll(() => page.getByRole("tree", { name: /^Map of/ }).count(), patient).toBe(1);
    expect(pinOf(page)).toMatch(/construction/);
  });

  test("goes back when it is given up for something in another pane", async ({ visit }) => {
    const page = await visit({ fragment: "v=1&view=map&f=ncc-modernized-2024&f=ncc-original-2002" });
    const picture = () => page.evaluate(() => document.querySelector("canvas")?.toDataURL() ?? "");
    const sign = construction(page).first();
    await sign.focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Move it on the map" }).click();
    const bar = page.getByRole("toolbar", { name: "Move Construction" });
    await bar.waitFor();
    // Until letters have come, and what was picked is drawn so.
    await page.waitForLoadState("networkidle");
    const home = await picture();
    for (let at = 0; at < 4; at += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => (await picture()) === home, patient).toBe(false);

    const other = await page.locator("canvas").nth(1).boundingBox();
    if (other === null) throw new Error("no second map");
    await page.mouse.click(other.x + 10, other.y + other.height * 0.6);
    await bar.waitFor({ state: "detached" });
    await expect.poll(async () => (await picture()) === home, patient).toBe(true);
    expect(pinOf(page)).toBeNull();
  });

  test("comes back when it is let go, and stays when asked, until Back", async ({ visit }) => {
    const page = await visit({ fragment });
    const home = await middleOf(page);
    await page.mouse.move(home.x, home.y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(home.x - 12 * step, home.y + 8 * step);
    await page.mouse.up();
    await page.getByText("Construction went back to its place.").waitFor();
    await expect.poll(async () => Math.round((await middleOf(page)).x), patient).toBe(Math.round(home.x));
    expect(pinOf(page)).toBeNull();

    await page.getByRole("button", { name: "Keep it where I put it" }).click();
    await expect.poll(() => pinOf(page), patient).toMatch(/construction/);
    await expect.poll(async () => (await middleOf(page)).x, patient).toBeLessThan(home.x - 80);
    const kept = await middleOf(page);
    await page.reload();
    await expect
      .poll(async () => Math.round((await middleOf(page)).x / 4), patient)
      .toBe(Math.round(kept.x / 4));
    await page.goBack();
    await expect.poll(async () => Math.round((await middleOf(page)).x), patient).toBe(Math.round(home.x));
  });

  test("is moved by keys alone, and put back by the menu", async ({ visit }) => {
    const page = await visit({ fragment });
    const home = await middleOf(page);
    await construction(page).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Move it on the map" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("toolbar", { name: "Move Construction" }).waitFor();
    for (let at = 0; at < 4; at += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(() => pinOf(page), patient).not.toBeNull();
    await expect.poll(async () => (await middleOf(page)).x, patient).toBeLessThan(home.x - 30);
    await construction(page).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Put it back in its place" }).click();
    await expect.poll(async () => Math.round((await middleOf(page)).x), patient).toBe(Math.round(home.x));
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test("is moved by single taps", async ({ visit }) => {
    const page = await visit({ fragment, hasTouch: true });
    await page.getByRole("button", { name: /^Construction, / }).tap();
    await page.getByRole("button", { name: "More actions" }).waitFor();
    // A camera of its own, which does not follow what is moved.
    await page.getByRole("button", { name: "Zoom out" }).tap();
    await page.waitForTimeout(600);
    const home = await middleOf(page);
    await page.getByRole("button", { name: "More actions" }).tap();
    await page.getByRole("menuitem", { name: "Move it on the map" }).tap();
    await page.getByRole("toolbar", { name: "Move Construction" }).waitFor();
    await page.touchscreen.tap(home.x - 100, home.y + 60);
    await page.waitForTimeout(300);
    await page.getByRole("button", { name: "Keep it here" }).tap();
    await expect.poll(() => pinOf(page), patient).not.toBeNull();
    await expect.poll(async () => (await middleOf(page)).x, patient).toBeLessThan(home.x);
  });
});

describe("a finger that is held", () => {
  /** Touches as a screen sends them, so that the browser makes of them what it makes of a hand. */
  const fingerOn = async (page: Page) => {
    const screen = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      screen.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    /** Until the map has taken what lies under the finger. */
    const taken = () =>
      page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLElement>("div")].some(({ style }) => style.cursor === "grabbing"),
      );
    return { touch, taken };
  };

  test("opens the menu of what lies under it, and moves nothing", async ({ visit }) => {
    const page = await visit({ fragment, hasTouch: true });
    const home = await middleOf(page);
    const { touch, taken } = await fingerOn(page);
    await touch("touchStart", home.x, home.y);
    await taken();
    await touch("touchEnd");
    await page.getByRole("menuitem", { name: "Move it on the map" }).waitFor();
    expect(pinOf(page)).toBeNull();
    await page.keyboard.press("Escape");
    await expect.poll(async () => Math.round((await middleOf(page)).x), patient).toBe(Math.round(home.x));
  });

  test("drags what lies under it, which comes back and can be kept", async ({ visit }) => {
    const page = await visit({ fragment, hasTouch: true });
    const home = await middleOf(page);
    const { touch, taken } = await fingerOn(page);
    await touch("touchStart", home.x, home.y);
    await taken();
    for (let step = 1; step <= 6; step += 1) await touch("touchMove", home.x - 15 * step, home.y + 10 * step);
    await touch("touchEnd");
    await page.getByRole("button", { name: "Keep it where I put it" }).tap();
    await expect.poll(() => pinOf(page), patient).toMatch(/construction/);
  });
});

test("an idle map draws nothing in ten seconds, and the first frame after is right", async ({ visit }) => {
  const page = await visit({ fragment });
  await page.mouse.move(5, 5);
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const counted = window as unknown as { asked: number };
    counted.asked = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => {
      counted.asked += 1;
      return ask(run);
    };
  });
  const before = await framesOf(page);
  await page.waitForTimeout(10_000);
  expect(await framesOf(page)).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => framesOf(page), patient).toBeGreaterThan(before);
});

test("a canvas that was taken away is drawn again", async ({ visit }) => {
  const page = await visit({ fragment });
  await page.waitForTimeout(1000);
  const inked = await page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) throw new Error("no canvas");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    canvas.dispatchEvent(new Event("contextlost", { cancelable: true }));
    canvas.dispatchEvent(new Event("contextrestored"));
    return new Promise<number>((done) => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          done(
            data.reduce((sum, value, at) => sum + (at % 4 === 3 && value > 0 ? 1 : 0), 0) / (data.length / 4),
          );
        }),
      );
    });
  });
  expect(inked).toBeGreaterThan(0.9);
});

test("everything on the map can be hit over at least 24 px, at every zoom", async ({ visit }) => {
  const page = await visit({ fragment });
  const items = page.getByRole("tree", { name: /^Map of/ }).getByRole("treeitem");
  await items.first().waitFor();
  for (let step = 0; step < 7; step += 1) {
    const least = await items.evaluateAll((all) =>
      Math.min(
        ...all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return [width, height];
        }),
      ),
    );
    expect(least, `after zooming in ${step} times`).toBeGreaterThanOrEqual(24);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForTimeout(600);
  }
});
