import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { bundledOccupations } from "#cli/bundled-data.ts";
import { bigFile, bigFramework } from "../fixtures/big-framework.ts";
import { test } from "./harness/page-test.ts";

const codes = [...bundledOccupations().keys()];

/** A framework as version 1 of the device's database kept it: all in one record. */
const firstRecord = (id: string, openedAt: number) => {
  const text = bigFile(bigFramework(id, { counts: [2, 4], memberships: 8, codes }));
  return { id, title: `Big ${id}`, fileName: `${id}.json`, hash: contentHash(text), openedAt, text };
};
const records = [firstRecord("older", 1_700_000_000_000), firstRecord("newer", 1_700_000_001_000)];
const choices = { theme: "dark", characterKeys: false };

interface OldDevice {
  readonly records: typeof records;
  /** `null`: kept before the page had choices to keep. */
  readonly choices: typeof choices | null;
}

/** Makes the database in the place of the page's own, as the code of version 1 did. */
async function makeFirstDatabase(page: Page, kept: OldDevice): Promise<void> {
  const address = page.url();
  const [home = ""] = address.split("#");
  // A page of the same origin that opens no database.
  const bare = '<!doctype html><link rel="icon" href="icon.svg">';
  await page.route(home, (route) => route.fulfill({ contentType: "text/html", body: bare }));
  await page.goto(home);
  await page.evaluate(async ({ records, choices }) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      });
    await settled(indexedDB.deleteDatabase("framework-atlas"));
    const opening = indexedDB.open("framework-atlas", 1);
    opening.addEventListener("upgradeneeded", () => {
      opening.result.createObjectStore("frameworks", { keyPath: "id" });
      if (choices !== null) opening.result.createObjectStore("preferences");
    });
    const database = await settled(opening);
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
    for (const record of records) transaction.objectStore("frameworks").put(record);
    if (choices !== null) transaction.objectStore("preferences").put(choices, "reader");
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    database.close();
  }, kept);
  await page.unroute(home);
  await page.goto(address);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  await page.waitForLoadState("networkidle");
}

/** What the device holds now. */
const keptNow = (page: Page) =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      });
    const database = await settled(indexedDB.open("framework-atlas"));
    const transaction = database.transaction(["frameworks", "headings"]);
    const frameworks: unknown[] = await settled(transaction.objectStore("frameworks").getAll());
    const headings: unknown[] = await settled(transaction.objectStore("headings").getAll());
    const { version } = database;
    database.close();
    return { version, frameworks, headings };
  });

async function openKept(page: Page, title: string): Promise<void> {
  await page
    .getByRole("button", { name: /^Framework: .* Choose another$/ })
    .first()
    .click();
  await page.getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("tree", { name: `Outline of ${title}` }).waitFor();
}
const choose = async (page: Page, name: string) => {
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.getByText(name, { exact: true }).click();
  await page.keyboard.press("Escape");
};
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? "system");

describe("a device that kept frameworks under version 1", () => {
  test("loses nothing: frameworks open, choices hold, and what is kept next is beside them", async ({
    visit,
  }) => {
    const page = await visit({ fragment: "v=1&view=outline" });
    await makeFirstDatabase(page, { records, choices });
    await expect.poll(() => themeOf(page)).toBe("dark");
    for (const { title } of records) await openKept(page, title);

    await page.locator('input[type="file"]').setInputFiles({
      name: "third.json",
      mimeType: "application/json",
      buffer: Buffer.from(firstRecord("third", 0).text),
    });
    await page.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("tree", { name: "Outline of Big third" }).waitFor();
    await expect.poll(async () => (await keptNow(page)).headings.length).toBe(3);

    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
    await page.waitForLoadState("networkidle");
    for (const { title } of records) await openKept(page, title);
    const { version, frameworks, headings } = await keptNow(page);
    expect(version).toBeGreaterThan(1);
    for (const { id, text, ...heading } of records) {
      expect(frameworks).toContainEqual(expect.objectContaining({ id, text }));
      expect(headings).toContainEqual(expect.objectContaining({ id, ...heading, size: text.length }));
    }
  });

  test("loses nothing either where it had no choices yet, and keeps them from now on", async ({ visit }) => {
    const page = await visit({ fragment: "v=1&view=outline" });
    await makeFirstDatabase(page, { records, choices: null });
    for (const { title } of records) await openKept(page, title);
    await choose(page, "Dark");
    await expect.poll(() => themeOf(page)).toBe("dark");
    await page.reload();
    await expect.poll(() => themeOf(page)).toBe("dark");
  });
});
