import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const forms = [
  { form: "JSON", file: "ncc-modernized-2024.json" },
  { form: "CSV", file: "ncc-modernized-2024.csv" },
  { form: "Excel", file: "ncc-modernized-2024.xlsx" },
  { form: "SKOS", file: "ncc-modernized-2024.ttl" },
] as const;

async function save(page: Page, form: string) {
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save as ${form}` }).click();
  const download = await downloaded;
  return { name: download.suggestedFilename(), path: await download.path() };
}

test("a framework is saved in each form and opens again with nothing to mend", async ({ visit }) => {
  const page = await visit();
  for (const { form, file } of forms) {
    await page.getByRole("button", { name: /^Framework: Modernized 2024/ }).click();
    const { name, path } = await save(page, form);
    expect(name).toBe(file);
    await page.getByText(`Saved as ${file}.`).first().waitFor();
    await page.keyboard.press("Escape");

    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: readFileSync(path) });
    const report = page.getByRole("dialog");
    await report.getByText(/14 clusters.*72 sub-clusters.*1,678/).waitFor();
    expect(await report.getByRole("row").count(), form).toBe(0);
    await report.getByRole("button", { name: "Cancel" }).click();
    await report.waitFor({ state: "hidden" });
  }
});

test("a prototype of one's own is saved as it was kept, with keys alone, on a phone", async ({ visit }) => {
  const page = await visit({ viewport: { width: 360, height: 740 } });
  await page.locator('input[type="file"]').setInputFiles("public/samples/two-mistakes.csv");
  await page.getByRole("button", { name: "Open the good part" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  const open = async (name: RegExp | string) => {
    await page.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await open("Menu");
  await open(/^Framework: /);
  const downloaded = page.waitForEvent("download");
  await open("Save as JSON");
  const kept = JSON.parse(readFileSync(await (await downloaded).path(), "utf8"));
  expect(kept).toMatchObject({ format: "framework-atlas/framework", formatVersion: 1 });
  expect(kept.memberships.length).toBeGreaterThan(0);
});
