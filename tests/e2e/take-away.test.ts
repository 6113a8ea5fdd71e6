import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const forms = [
  { form: "JSON", file: "ncc-modernized-2024.json" },
  { form: "CSV", file: "ncc-modernized-2024.csv" },
  { form: "Excel", file: "ncc-modernized-2024.xlsx" },
  { form: "SKOS", file: "ncc-modernized-2024.ttl" },
] as const;

/** What the page hands to the reader while it does this. */
async function downloadOf(page: Page, act: () => Promise<void>) {
  const downloaded = page.waitForEvent("download");
  await act();
  const download = await downloaded;
  const name = download.suggestedFilename();
  const path = join(mkdtempSync(join(tmpdir(), "atlas-")), name);
  await download.saveAs(path);
  return { name, contents: readFileSync(path) };
}

test("a framework is saved in each form and opens again with nothing to mend", async ({ visit }) => {
  const page = await visit();
  for (const { form, file } of forms) {
    await page.getByRole("button", { name: /^Framework: Modernized 2024/ }).click();
    const { name, contents } = await downloadOf(page, () =>
      page.getByRole("button", { name: `Save as ${form}` }).click(),
    );
    expect(name).toBe(file);
    await page.getByText(`Saved as ${file}.`).first().waitFor();
    await page.keyboard.press("Escape");

    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: contents });
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
  const { contents } = await downloadOf(page, () => open("Save as JSON"));
  const kept = JSON.parse(contents.toString());
  expect(kept).toMatchObject({ format: "framework-atlas/framework", formatVersion: 1 });
  expect(kept.memberships.length).toBeGreaterThan(0);
});

test("the change report is saved as one page that opens by itself, asks for nothing and prints", async ({
  visit,
}) => {
  const page = await visit({ fragment: "v=1&f=ncc-original-2002&f=ncc-modernized-2024" });
  await page.getByRole("heading", { name: "What changed" }).waitFor();
  const { name, contents } = await downloadOf(page, () =>
    page.getByRole("button", { name: "Export page" }).click(),
  );
  expect(name).toBe("changes-ncc-original-2002-to-ncc-modernized-2024.html");

  const alone = await page.context().newPage();
  const asked: string[] = [];
  alone.on("request", (request) => asked.push(request.url()));
  await alone.setContent(contents.toString());
  await alone.getByRole("heading", { name: "What changed: Original 2002 to Modernized 2024" }).waitFor();
  await alone.getByText(/Information Technology is now Digital Technology. 24 of its 26/).waitFor();
  await alone.getByText("24 occupations").first().click();
  await alone.getByText("Computer Systems Analysts (15-1211.00)").first().waitFor();
  await alone.setViewportSize({ width: 360, height: 740 });
  expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(asked).toEqual([]);
});
