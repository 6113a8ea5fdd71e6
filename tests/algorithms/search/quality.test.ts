import { afterAll, describe, expect, it } from "vitest";
import { buildSearchIndex } from "#algorithms/search/build-search-index.ts";
import { bundledSearchInput } from "../../fixtures/search-catalogue.ts";
import {
  firstFiveOf,
  type MeasuredQuality,
  measureQuality,
  qualityTable,
} from "../../fixtures/search-quality.ts";
import { halfOf, searchQueries } from "../../fixtures/search-queries.ts";

const input = bundledSearchInput();
const answer = firstFiveOf(buildSearchIndex(input));
const queries = searchQueries();

const measured = measureQuality(answer, halfOf(queries, "report"));

describe("search over everything bundled", () => {
  it("has a right answer among the first five for 95 of 100 queries, for 90 in each kind", () => {
    const low = measured.kinds.filter(({ hitAt5 }) => hitAt5 < 0.9).map(({ kind }) => kind);
    expect(low, qualityTable(measured)).toEqual([]);
    expect(measured.all.hitAt5, qualityTable(measured)).toBeGreaterThanOrEqual(0.95);
  });

  it("has a right answer first for 80 of 100 queries", () => {
    expect(measured.all.hitAt1, qualityTable(measured)).toBeGreaterThanOrEqual(0.8);
  });
});

// What the half that search is tuned on misses is printed if `SEARCH_MISSES` is set (tests/search/README.md).
afterAll(() => {
  if (!process.env.SEARCH_MISSES) return;
  const tuned = measureQuality(answer, halfOf(queries, "tune"));
  const parts = ["Tuned on", qualityTable(tuned), "Reported", qualityTable(measured), sayMisses(tuned)];
  process.stdout.write(`${parts.join("\n\n")}\n`);
});

function sayMisses({ misses, notFirst }: MeasuredQuality): string {
  const titles = new Map<string, string>([
    ...input.occupations.map(({ id, title }) => [id, title] as const),
    ...input.frameworks.flatMap(({ id, nodes }) =>
      nodes.map((node) => [`${id}/${node.id}`, node.titles[0] ?? ""] as const),
    ),
  ]);
  const say = (targets: Iterable<string>) =>
    [...targets]
      .slice(0, 5)
      .map((id) => titles.get(id) ?? id)
      .join(" | ");
  const lines = (some: typeof misses) =>
    some.map(
      ({ asked, found }) =>
        `${asked.kind}: “${asked.query}”\n  right: ${say(asked.expected)}\n  found: ${say(found)}`,
    );
  return ["Not among the first five", ...lines(misses), "", "Found, but not first", ...lines(notFirst)].join(
    "\n",
  );
}
