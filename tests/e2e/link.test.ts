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
