import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/page-test.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const modern = "f=ncc-modernized-2024";
const health = "cluster%2Fhealthcare-and-human-services";
const compared = "k=occupation%3A47-2111.00&k=occupation%3A29-1292.00";
const views = [
  ["map", `v=1&${modern}`],
  ["open cluster", `v=1&${modern}&o0=${health}&s=node%3Ancc-modernized-2024%3A${health}`],
  ["occupation", `v=1&${modern}&s=occupation%3A47-2111.00&${compared}`],
  ["bridges", `v=1&${modern}&br=1`],
  ["path", `v=1&${modern}&s=occupation%3A47-2111.00&way=47-2111.00~29-1141.00`],
  ["outline", `v=1&view=outline&${modern}`],
  ["table", `v=1&view=table&${modern}`],
  ["search", `v=1&${modern}&q=nurse`],
  ["all results", `v=1&p=results&${modern}&q=nurse&re=4`],
  ["compare", `v=1&p=compare&${modern}&${compared}`],
  ["bridges, colours and their key", `v=1&view=map&${modern}&br=1&by=pay&fe=1`],
  ["side by side", "v=1&f=ncc-original-2002&f=ncc-modernized-2024"],
  ["three side by side", "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024&f=soc-2018"],
  ["not sure", `v=1&p=unsure&${modern}&me=likes.S~works.computers~avoids.coding`],
  ["balance sheets", "v=1&p=balance&f=ncc-original-2002&f=ncc-modernized-2024&bal=part.school"],
  ["where a field went", `v=1&p=field&${modern}&f=ncc-original-2002&fd=preset:arts`],
  ["contested placements", `v=1&p=contested&${modern}&f=ncc-original-2002`],
  ["saved", `v=1&p=saved&${modern}&mine=29114100.47211100.55101100`],
  ["about", `v=1&p=about&${modern}`],
] as const;
const onPhone = [
  ["where a field went, on a phone", `v=1&p=field&${modern}&f=ncc-original-2002&fd=preset:arts`],
  ["balance sheet on a phone", `v=1&p=balance&${modern}`],
  ["saved on a phone", `v=1&p=saved&${modern}&mine=29114100.47211100.55101100`],
  ["not sure on a phone", `v=1&p=unsure&${modern}&me=likes.S~works.computers~avoids.coding`],
  ["path on a phone", `v=1&${modern}&way=47-2111.00~29-1141.00`],
  ["compare, one question on a phone", `v=1&p=compare&${modern}&${compared}&ask=road`],
  [
    "compare places on a phone",
    `v=1&p=compare&${modern}&k=node%3Ancc-modernized-2024%3A${health}&ask=nodePay`,
  ],
] as const;
/** Buttons of the header that open a part of the panel, with a filter and colours on. */
const openers = [/^Filter, 2 on$/, /^Color & size, changed$/];
const phone = { width: 360, height: 740 };
const cases = [
  ...views.map((view) => [...view, { width: 1440, height: 900 }] as const),
  ...onPhone.map((view) => [...view, phone] as const),
].flatMap(([name, fragment, viewport]) =>
  (["light", "dark"] as const).map((colorScheme) => ({ name, fragment, viewport, colorScheme })),
);

test.for(cases)(
  "axe finds nothing wrong: $name, $colorScheme",
  async ({ fragment, viewport, colorScheme }, { visit }) => {
    const page = await visit({ fragment, viewport, colorScheme, bypassCSP: true, reducedMotion: "reduce" });
    expect(await violationsOn(page)).toEqual([]);
  },
);

test.for(
  openers.flatMap((name) =>
    [phone, { width: 1440, height: 900 }].flatMap((viewport) =>
      (["light", "dark"] as const).map((colorScheme) => ({ name, viewport, colorScheme })),
    ),
  ),
)(
  "axe finds nothing wrong in the panel: $name, $viewport.width, $colorScheme",
  async ({ name, viewport, colorScheme }, { visit }) => {
    const fragment = `v=1&view=outline&${modern}&fe=1&fp=3&by=pay`;
    const page = await visit({ fragment, viewport, colorScheme, bypassCSP: true, reducedMotion: "reduce" });
    await page.getByRole("button", { name }).click();
    await page.locator("#lens-heading").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  },
);

test.for(
  [`v=1&view=map&${modern}`, "v=1&view=map&f=ncc-original-2002&f=ncc-modernized-2024"].flatMap((fragment) =>
    (["light", "dark"] as const).map((colorScheme) => ({ fragment, colorScheme })),
  ),
)(
  "axe finds nothing wrong with the keys of all maps open: $fragment, $colorScheme",
  async ({ fragment, colorScheme }, { visit }) => {
    const page = await visit({ fragment, colorScheme, bypassCSP: true, reducedMotion: "reduce" });
    const keys = page.getByRole("region", { name: /^Map key, / });
    await keys.first().waitFor();
    await page.waitForLoadState("networkidle");
    for (const key of await keys.all()) await key.getByRole("button").first().click();
    for (const key of await keys.all()) await key.getByText("How to read it").click();
    expect(await keys.count()).toBe(fragment.split("&f=").length - 1);
    expect(await violationsOn(page)).toEqual([]);
  },
);

test.for(["light", "dark"] as const)(
  "axe finds nothing wrong in the menus of the picture and of a cluster, %s",
  async (colorScheme, { visit }) => {
    const page = await visit({ fragment: `v=1&view=map&${modern}`, colorScheme, bypassCSP: true });
    await page.getByRole("button", { name: "Save or print a picture of the map" }).last().click();
    await page.getByRole("dialog", { name: "Picture of the map" }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("treeitem", { name: /^Construction, cluster/ }).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  },
);

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
