import { expect } from "vitest";
import { buildSearchIndex } from "#algorithms/search/build-search-index.ts";
import { bundledSearchInput } from "../fixtures/search-catalogue.ts";
import { firstFiveOf } from "../fixtures/search-quality.ts";
import { searchQueries } from "../fixtures/search-queries.ts";
import { test } from "./harness/page-test.ts";

/** About two of each kind. */
const every = 31;

test("the list under the box begins with what the engine was judged by", async ({ visit }) => {
  const page = await visit();
  const answer = firstFiveOf(buildSearchIndex(bundledSearchInput()));
  const options = page.getByRole("listbox").getByRole("option");
  const firstFive = async () => {
    const keys = await options.evaluateAll((all) =>
      all.slice(0, 5).map((option) => option.getAttribute("data-result-id") ?? ""),
    );
    return keys.map((key) => key.replace(/^occupation:/, "").replace(/^node:([^:]+):/, "$1/"));
  };
  const asked = searchQueries().filter((_, at) => at % every === 0);
  expect(asked.length).toBeGreaterThan(19);
  for (const { query } of asked) {
    await page.getByRole("combobox", { name: /^Search/ }).fill(query);
    await expect.poll(firstFive, { message: query }).toEqual(answer(query));
  }
});
