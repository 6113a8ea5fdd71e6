import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

test("a link opens the same in another profile", async ({ visit }) => {
  const first = await visit();
  await first
    .getByRole("button", { name: /^Digital Technology/ })
    .first()
    .click();
  await first.getByRole("heading", { level: 1, name: "Digital Technology" }).waitFor();
  await first.getByRole("button", { name: "Compare", exact: true }).first().click();
  await first.getByRole("radio", { name: "Outline" }).check({ force: true });
  await first.waitForFunction(() => location.hash.includes("view=outline"));

  const second = await visit({ fragment: new URL(first.url()).hash.slice(1) });
  await second.getByRole("heading", { level: 1, name: "Digital Technology" }).waitFor();
  expect(await second.getByRole("radio", { name: "Outline" }).isChecked()).toBe(true);
  await second.getByRole("button", { name: "Take Digital Technology out of Compare" }).waitFor();
});

test("a damaged link opens the app with a notice", async ({ visit }) => {
  const page = await visit({ fragment: "v=1&f=ncc-modernized-2024&view=globe&s=occupation:99-9999.00" });
  await page
    .getByText(/could not be read/)
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: /^Education/ })
    .first()
    .waitFor();
});

const fileOf = (cluster: string) => ({
  name: "my-state.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "framework-atlas/framework",
      formatVersion: 1,
      id: "my-state",
      title: "My state",
      levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
      nodes: [{ id: "health", level: "cluster", title: cluster }],
      memberships: [{ occupation: "29-1141.00", node: "health" }],
    }),
  ),
});

async function openFile(page: Page, cluster: string) {
  await page.locator('input[type="file"]').setInputFiles(fileOf(cluster));
  const report = page.getByRole("dialog");
  await report.getByRole("button", { name: /^Open/ }).click();
  await report.waitFor({ state: "hidden" });
  await page.waitForFunction(() => location.hash.includes("h=my-state"));
}

test("a link to an own file names it elsewhere, says if another stands there, and opens the very one", async ({
  visit,
}) => {
  const first = await visit();
  await openFile(first, "Health");
  const fragment = new URL(first.url()).hash.slice(1);

  const without = await visit({ fragment });
  await without.getByText(/from a file that is not on this device: “my-state”/).waitFor();
  const follow = async (page: Page) => {
    await page.evaluate((hash) => {
      location.hash = "";
      location.hash = hash;
    }, fragment);
  };
  await openFile(without, "Care");
  await follow(without);
  await without.getByText(/^The file “My state” on this device differs/).waitFor();
  await openFile(without, "Health");
  await follow(without);
  await without.getByText(/^The file “My state”/).waitFor({ state: "detached" });
  await without.waitForFunction(() => /f=my-state-[0-9a-f]{8}&/.test(location.hash));
});

test("a link holds which of two frameworks a phone shows, and Back goes over it", async ({ visit }) => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const fragment = "v=1&view=outline&f=ncc-original-2002&f=ncc-modernized-2024";
  const first = await visit({ ...phone, fragment });
  await first.getByRole("heading", { name: "What changed" }).waitFor();
  await first.getByText("The maps", { exact: true }).tap();
  await first.getByRole("region", { name: "Framework: Original 2002" }).waitFor();
  await first.getByText("Modernized 2024", { exact: true }).first().tap();
  await first.getByRole("region", { name: "Framework: Modernized 2024" }).waitFor();

  const second = await visit({ ...phone, fragment: new URL(first.url()).hash.slice(1) });
  await second.getByRole("region", { name: "Framework: Modernized 2024" }).waitFor();

  await first.goBack();
  await first.getByRole("region", { name: "Framework: Original 2002" }).waitFor();
  await first.goBack();
  await first.getByRole("heading", { name: "What changed" }).waitFor();
});
