import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const pair = "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024";
const rulesOf = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get("rules");

test("a stakeholder counts by workers, sends the link, and goes back to the usual rules", async ({
  visit,
}) => {
  const page = await visit({ fragment: pair });
  await page.getByText("How this is worked out").click();
  await page.getByRole("combobox", { name: "Count by" }).selectOption("employment");
  await page
    .getByText(/^Counted by rules of your choice: shares of workers \(May 2025, national\)\.$/)
    .waitFor();
  await page.getByText(/occupations have no published figure/).waitFor();
  expect(rulesOf(page.url())).toBe("employment");

  const other = await visit({ fragment: new URL(page.url()).hash.slice(1) });
  await other.getByText(/^Counted by rules of your choice/).waitFor();
  await other.getByText("All flows as a table").click();
  await other.getByText(/Shares are of workers \(May 2025, national\)/).waitFor();
  await other.getByRole("button", { name: "Back to the usual rules" }).click();
  await expect.poll(() => rulesOf(other.url())).toBeNull();
  expect(await other.getByText(/^Counted by rules of your choice/).count()).toBe(0);
});

test("the rules can be changed by keys alone, and Back undoes it", async ({ visit }) => {
  const page = await visit({ fragment: pair });
  const title = page.getByText("How this is worked out");
  await title.focus();
  await page.keyboard.press("Enter");
  const mostly = page.getByRole("combobox", { name: "Share that makes two the same" });
  await mostly.waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => mostly.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => rulesOf(page.url())).toBe("s85");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => rulesOf(page.url())).toBe("s85~m55");
  await page.goBack();
  await expect.poll(() => rulesOf(page.url())).toBe("s85");
  await expect.poll(() => mostly.inputValue()).toBe("0.85");
});

test("at 360 px any two of three frameworks are chosen by how alike they are", async ({ visit }) => {
  const page = await visit({
    fragment: `${pair}&f=riasec`,
    viewport: { width: 360, height: 760 },
    hasTouch: true,
  });
  const pairs = page.getByRole("region", { name: "Which two to compare" });
  await pairs.getByText(/^Most alike are Original 2002 and Modernized 2024: 69 of 100\./).waitFor();
  await pairs.getByRole("button", { name: /^Modernized 2024 and Interest types/ }).tap();
  // The interest types are worked out from interests, so every sentence on them says it.
  await page.getByText(/^Modernized 2024 \(14 clusters\) to Interest types \(6/).waitFor();
  const changes = page.getByRole("region", { name: "Changes", exact: true });
  await changes
    .getByText(/worked out, not published\.$/)
    .first()
    .waitFor();
  await page.getByText("How this is worked out").tap();
  await page.getByRole("checkbox", { name: "Count published places only" }).tap();
  await page.getByText(/have no occupation in common/).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test("a framework drawn from the data stands beside the one in use, marked computed, and is kept", async ({
  visit,
}) => {
  const page = await visit({ fragment: "v=1&view=map&f=ncc-modernized-2024" });
  await page.getByRole("button", { name: /^Framework: Modernized 2024/ }).click();
  await page.getByRole("combobox", { name: "As many clusters as" }).waitFor();
  await page.getByRole("button", { name: "Draw one from the data" }).click();
  const drawn = page.getByRole("region", { name: "Framework: Drawn from the data, 14 clusters" });
  await drawn.waitFor();
  await page.getByRole("region", { name: "Framework: Modernized 2024" }).waitFor();
  await page.getByText(/^Modernized 2024 \(14 clusters\) to Drawn from the data/).waitFor();
  await page
    .getByRole("region", { name: "Changes", exact: true })
    .getByText(/computed, not published\.$/)
    .first()
    .waitFor();
  await page.reload();
  await drawn.waitFor();
  // Drawn again it is the same, and not a second one.
  await page.getByRole("button", { name: /^Framework: Modernized 2024/ }).click();
  await page.getByRole("button", { name: "Draw one from the data" }).click();
  await page.getByRole("button", { name: "Draw one from the data" }).waitFor({ state: "hidden" });
  expect(await page.getByRole("region", { name: /^Framework: Drawn from the data/ }).count()).toBe(1);
});
