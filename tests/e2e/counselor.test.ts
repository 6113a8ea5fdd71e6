import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

test("a counselor switches to the framework of 2002 and loses nothing", async ({ visit }) => {
  const page = await visit();
  await page.getByRole("combobox", { name: /^Search/ }).fill("registered nurse");
  await page
    .getByRole("option", { name: /^Registered Nurses/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Registered Nurses" }).waitFor();
  await page.getByRole("button", { name: "Compare", exact: true }).first().click();

  await page
    .getByRole("button", { name: /Modernized 2024/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /Original 2002/ })
    .first()
    .click();

  await page.getByRole("button", { name: "Health Science" }).first().waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Registered Nurses");
  await page.getByRole("button", { name: "Take Registered Nurses out of Compare" }).waitFor();
});

test("the comparison prints on one letter page", async ({ visit }) => {
  const compared = ["47-2111.00", "29-1292.00", "15-1254.00", "49-9081.00"].map((id) => `k=occupation:${id}`);
  const page = await visit({ fragment: `v=1&p=compare&f=ncc-modernized-2024&${compared.join("&")}` });
  await page.getByRole("heading", { level: 1, name: "Compare 4 jobs" }).waitFor();
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("four clusters print on one letter page", async ({ visit }) => {
  const names = [
    "healthcare-and-human-services",
    "advanced-manufacturing",
    "supply-chain-and-transportation",
    "public-service-and-safety",
  ];
  const compared = names.map((name) => `k=node:ncc-modernized-2024:cluster%2F${name}`);
  const page = await visit({ fragment: `v=1&p=compare&f=ncc-modernized-2024&${compared.join("&")}` });
  await page.getByRole("heading", { level: 1, name: /^Compare 4/ }).waitFor();
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("on paper the bars of pay stand level, whichever job pays the most", async ({ visit }) => {
  const compared = ["31-9092.00", "29-1292.00", "47-2111.00"].map((id) => `k=occupation:${id}`);
  const page = await visit({
    fragment: `v=1&p=compare&f=ncc-modernized-2024&${compared.join("&")}`,
    viewport: { width: 712, height: 960 }, // letter less its margins
  });
  await page.getByRole("heading", { level: 1, name: "Compare 3 jobs" }).waitFor();
  await page.emulateMedia({ media: "print" });
  const tops = await page
    .getByRole("row", { name: /^What does it pay/ })
    .getByRole("img")
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(new Set(tops.map(Math.round)).size).toBe(1);
});
