import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test("on a phone the outline is home, and a job is found, read and compared", async ({ visit }) => {
  const page = await visit(phone);
  expect(await page.getByRole("radio", { name: "Outline" }).isChecked()).toBe(true);
  await page.getByRole("combobox", { name: /^Search/ }).fill("welder");
  await page
    .getByRole("option", { name: /^Welders/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 1, name: /^Welders/ }).waitFor();
  await page.getByRole("button", { name: "Compare", exact: true }).first().tap();
  await page.getByRole("button", { name: "Compare 1" }).first().tap();
  await page.getByRole("heading", { level: 1, name: /^Compare 1/ }).waitFor();
});

test.for([
  ["start", ""],
  ["map", "v=1&view=map&f=ncc-modernized-2024"],
  ["table", "v=1&view=table&f=ncc-modernized-2024"],
  ["side by side", "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024"],
] as const)("nothing is wider than the phone: %s", async ([, fragment], { visit }) => {
  const page = await visit({ ...phone, fragment });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
