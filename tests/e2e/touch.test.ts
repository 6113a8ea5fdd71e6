import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Where the finger comes down, in radii of the cluster from its middle. */
const points = [
  { where: "in the middle of the first", cluster: 0, dx: 0, dy: 0 },
  { where: "right of the middle of the third", cluster: 2, dx: 0.5, dy: 0.3 },
  { where: "left in the sixth", cluster: 5, dx: -0.5, dy: 0 },
  { where: "low in the tenth", cluster: 9, dx: 0, dy: 0.5 },
  { where: "high in the fourteenth", cluster: 13, dx: 0.3, dy: -0.3 },
] as const;

test.for(points)(
  "a tap $where cluster opens that one by one step, and Back goes over it",
  async ({ cluster, dx, dy }, { visit }) => {
    const page = await visit({ ...phone, fragment: "v=1&view=map&f=ncc-modernized-2024" });
    const items = page.getByRole("tree", { name: /^Map of/ }).getByRole("treeitem");
    const closed = items.and(page.locator('[aria-expanded="false"]'));
    const opened = items.and(page.locator('[aria-expanded="true"][aria-selected="true"]'));
    await closed.first().waitFor();
    const name = await closed.nth(cluster).getAttribute("aria-label");
    const box = await closed.nth(cluster).boundingBox();
    if (box === null) throw new Error(`nothing is drawn for ${name}`);
    const steps = await page.evaluate(() => history.length);

    await page.touchscreen.tap(box.x + (box.width / 2) * (1 + dx), box.y + (box.height / 2) * (1 + dy));
    await opened.waitFor({ state: "attached" });
    // A second click would come a third of a second later at the most.
    await page.waitForTimeout(600);
    expect(await opened.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
      name,
    ]);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);

    await page.goBack();
    await opened.waitFor({ state: "detached" });
    expect(await page.getByRole("tree", { name: /^Map of/ }).count()).toBe(1);
  },
);
