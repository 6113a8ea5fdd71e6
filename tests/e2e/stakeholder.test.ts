import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

test("a stakeholder puts 2002 and 2024 side by side and reads what became of three clusters", async ({
  visit,
}) => {
  const page = await visit();
  await page.getByRole("button", { name: "Side by side" }).click();
  await page.getByRole("heading", { name: "What changed" }).waitFor();
  for (const sentence of [
    /Information Technology.* is now Digital Technology/,
    /Science, Technology, Engineering & Mathematics/,
    /Health Science .*and Human Services/,
  ])
    await page.getByText(sentence).first().waitFor();
  expect(await page.getByRole("region", { name: /^Framework:/ }).count()).toBe(2);
});

test("three frameworks stand side by side from one link", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&f=ncc-original-2002&f=ncc-modernized-2024&f=soc-2018" });
  await page.getByRole("region", { name: "Framework: SOC 2018" }).waitFor();
  expect(await page.getByRole("region", { name: /^Framework:/ }).count()).toBe(3);
});

test("a prototype with two mistakes: both are named, the good part opens, a reload keeps it", async ({
  visit,
}) => {
  const page = await visit();
  await page.locator('input[type="file"]').setInputFiles("public/samples/two-mistakes.csv");
  const report = page.getByRole("dialog");
  await report.getByText(/2 rows set aside/).waitFor();
  expect(await report.getByRole("row").count()).toBeGreaterThanOrEqual(3);
  await report.getByRole("button", { name: "Open the good part" }).click();
  await report.waitFor({ state: "hidden" });
  await page
    .getByRole("button", { name: /two-mistakes|Two mistakes/i })
    .first()
    .waitFor();

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await page
    .getByRole("button", { name: /two-mistakes|Two mistakes/i })
    .first()
    .waitFor();
  expect(asked.filter((url) => url.includes("two-mistakes"))).toEqual([]);
});

test("a file that is no framework changes nothing", async ({ visit }) => {
  const page = await visit();
  const before = page.url();
  await page.locator('input[type="file"]').setInputFiles({
    name: "notes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("milk,eggs\n1,2\n"),
  });
  const report = page.getByRole("dialog");
  await report.waitFor();
  await report
    .getByRole("button", { name: /Cancel|Close/ })
    .first()
    .click();
  await report.waitFor({ state: "hidden" });
  expect(page.url()).toBe(before);
});
