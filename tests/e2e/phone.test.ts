import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const compared = "v=1&p=compare&f=ncc-modernized-2024&k=occupation%3A47-2111.00&k=occupation%3A29-1292.00";

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

test("on a phone a job is searched for from the map, which the list leaves no room", async ({ visit }) => {
  const page = await visit({ ...phone, fragment: "v=1&view=map&f=ncc-modernized-2024" });
  await page.getByRole("combobox", { name: /^Search/ }).fill("nurse");
  await page
    .getByRole("option", { name: /^Registered Nurses/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 1, name: "Registered Nurses" }).waitFor();
});

test("on a phone the next job is searched for while the sheet tells of the last", async ({ visit }) => {
  const page = await visit({
    ...phone,
    fragment: "v=1&view=outline&f=ncc-modernized-2024&s=occupation%3A47-2111.00",
  });
  await page.getByRole("heading", { level: 1, name: "Electricians" }).waitFor();
  await page.getByRole("combobox", { name: /^Search/ }).fill("dental hygienist");
  await page
    .getByRole("option", { name: /^Dental Hygienists/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 1, name: "Dental Hygienists" }).waitFor();
});

test("on a phone Compare asks one question at a time, in the link too, and prints them all", async ({
  visit,
}) => {
  const page = await visit({ ...phone, fragment: compared });
  await page.getByRole("heading", { level: 2, name: "Would I enjoy it?" }).waitFor();
  await page.getByRole("button", { name: "Next", exact: true }).tap();
  await page.getByRole("heading", { level: 2, name: "Would I be good at it?" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Would I be good at it?");
  await page.getByRole("button", { name: "Pay: What does it pay?" }).tap();
  await page.getByRole("region", { name: "What does it pay?" }).getByText("in the middle").first().waitFor();
  expect(await page.getByText("4 of 6").isVisible()).toBe(true);
  expect(page.url()).toContain("ask=pay");
  await page.goBack();
  await page.getByRole("heading", { level: 2, name: "Would I be good at it?" }).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("rowheader").count()).toBe(5);
  expect(await page.getByRole("button", { name: "Next", exact: true }).isVisible()).toBe(false);
});

test.for([
  ["start", ""],
  ["map", "v=1&view=map&f=ncc-modernized-2024"],
  ["table", "v=1&view=table&f=ncc-modernized-2024"],
  ["compare", compared],
  ["compare, pay", `${compared}&ask=pay`],
  ["side by side", "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024"],
] as const)("nothing is wider than the phone: %s", async ([, fragment], { visit }) => {
  const page = await visit({ ...phone, fragment });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
