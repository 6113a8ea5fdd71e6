import { describe, expect } from "vitest";
import { drag, fragment, middleOf, patient } from "./harness/hand.ts";
import { test } from "./harness/page-test.ts";

describe("a map whose helpers fail", () => {
  test("says so when the thread that moves is dead, goes back, and moves on once it lives", async ({
    visit,
  }) => {
    const page = await visit({ fragment });
    const home = await middleOf(page);
    const isMover = /move\.worker/;
    await page.route(isMover, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await drag(page, home, -90, 60);
    await page.getByText("The map cannot be moved just now. Nothing was changed.").waitFor({
      state: "attached",
    });
    await page.mouse.up();
    await page.unroute(isMover);
    await expect.poll(async () => Math.round((await middleOf(page)).x), patient).toBe(Math.round(home.x));
    await page.getByRole("button", { name: "Close" }).click();
    await drag(page, home, -90, 60);
    await page.mouse.up();
    await page.getByRole("button", { name: "Keep it where I put it" }).click();
    await expect.poll(async () => (await middleOf(page)).x, patient).toBeLessThan(home.x - 50);
  });

  test("draws no place that is no number: it says that its own file cannot be drawn, and the outline works", async ({
    visit,
  }) => {
    const page = await visit({ fragment: "v=1&view=map" });
    // A thread whose every place is no number.
    const broken = `addEventListener("message", ({ data: { requestId, framework, size } }) => {
      const bounds = { x0: 0, y0: 0, x1: NaN, y1: 1 };
      const layout = { frameworkId: framework.head.id, size, seed: 1, bounds, shelves: [], clusters: [], places: [] };
      postMessage({ type: "done", requestId, layout });
    });`;
    await page.route(/layout\.worker/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: broken }),
    );
    await page.locator('input[type="file"]').setInputFiles({
      name: "mine.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Cluster,Code\nHealth,29-1141.00\nTrades,47-2111.00\n"),
    });
    await page.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
    await page.getByText("The map of this framework could not be drawn.").waitFor();
    await page.getByText("Outline", { exact: true }).first().click();
    await page.getByRole("treeitem", { name: /^Health/ }).waitFor();
  });

  test("lays places out anew where the stored ones are damaged, and says so", async ({ visit }) => {
    const page = await visit({ fragment: "v=1&view=outline" });
    await page.route(/places\/ncc-original-2002-large\.json/, async (route) => {
      const built = await (await route.fetch()).text();
      await route.fulfill({
        contentType: "application/json",
        body: built.replace(/"bounds":\[[^,]+/, '"bounds":[1e999'),
      });
    });
    await page.goto(`${page.url().split("#")[0]}#v=1&view=map&f=ncc-original-2002`);
    await page.reload();
    await page
      .getByText("The stored places of this map could not be read. It was laid out anew.")
      .waitFor({ timeout: 40_000 });
    await page.getByRole("treeitem", { name: /^Architecture & Construction, cluster/ }).waitFor();
  });
});
