import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const modern = "v=1&view=outline&f=ncc-modernized-2024";
const compared = "k=occupation:47-2111.00&k=occupation:29-1292.00";

test("with forced colours the chosen view and the needed schooling differ from the rest", async ({
  visit,
}) => {
  const page = await visit({ fragment: `${modern}&${compared}`, forcedColors: "active" });
  const ground = (name: string) =>
    page
      .locator("label", { has: page.getByRole("radio", { name }) })
      .locator("span")
      .evaluate((option) => getComputedStyle(option).backgroundColor);
  expect(await ground("Outline")).not.toBe(await ground("Map"));

  await page.getByRole("button", { name: "Compare 2" }).click();
  const school = page.getByRole("img", { name: /high school diploma/ });
  await school.waitFor();
  const steps = await school
    .locator("rect")
    .evaluateAll((rects) =>
      rects.map((rect) => [getComputedStyle(rect).fill, getComputedStyle(rect).stroke] as const),
    );
  const [needed, beyond] = [steps[0], steps[7]];
  expect(beyond?.[0]).not.toBe(needed?.[0]);
  expect(beyond?.[1]).toBe(needed?.[0]); // An outline in the colour of the filled ones.
});
