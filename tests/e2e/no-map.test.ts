import { expect, inject } from "vitest";
import { test } from "./harness/page-test.ts";

const mapCode = /assets\/map-[^/]*\.js$/;

test("a map whose code does not come says so, and comes when the page is loaded again", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route(mapCode, (route) => route.abort());
  await page.goto(inject("pageUrl"));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^The map did not load/);
  // What does not need the map is there all the same.
  await page.getByRole("button", { name: /Modernized 2024/ }).click();
  await page.getByRole("button", { name: /Original 2002/ }).waitFor();
  await page.keyboard.press("Escape");

  await page.unroute(mapCode);
  await page.getByRole("button", { name: "Load again" }).click();
  await page.getByRole("treeitem", { name: /^Construction/ }).waitFor();
  await context.close();
});
