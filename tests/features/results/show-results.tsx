import { render } from "@testing-library/react";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { SearchReadiness, SearchSource } from "#algorithms/search/search-source.ts";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { ResultsPage } from "#features/results/ResultsPage.tsx";
import { createAppStore } from "#store/create-app-store.ts";
import { SearchContext } from "#store/search-context.ts";
import { StoreContext } from "#store/store-context.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const high = "High school diploma or equivalent";
const bachelor = "Bachelor's degree";

/** The aide is in two clusters, the pilot in none; of the pilot nothing is published. */
const known = [
  occupationWith("Registered Nurses", { id: "29-1141.00", education: bachelor, pay: 97_550, growth: 4.9 }),
  occupationWith("Acute Care Nurses", { id: "29-1141.01", education: bachelor, pay: 97_550 }),
  occupationWith("Nursing Aides", { id: "31-1131.00", education: high, pay: 39_000, growth: -2 }),
  occupationWith("Nursery Workers", { id: "45-2092.00", education: high, pay: 35_000, growth: 9 }),
  occupationWith("Flight Nurses", { id: "53-2011.00" }),
];
const framework = frameworkFromText(
  "own",
  `Health > Care: 29-1141.00, 29-1141.01, 31-1131.00
   Plants: 45-2092.00, 31-1131.00`,
);
const careOf = nodeId("Health/Care");

const reason = { named: "official", readings: [], lead: null, does: [] } as const;
const hitOf = ({ id, title }: Occupation): SearchHit => ({
  target: { kind: "occupation", id },
  title,
  matchedTitle: title,
  reason,
  stage: "words",
});
const care: SearchHit = {
  target: { kind: "node", frameworkId: framework.id, id: careOf },
  title: "Care",
  matchedTitle: "Nursing Care",
  reason: { ...reason, named: "node" },
  stage: "words",
};

export const aide = occupationId("31-1131.00");

/** Finds all of the above by any word that begins as theirs do, and the part of the framework after them. */
const sourceOf = (all: readonly Occupation[], readiness: SearchReadiness): SearchSource => ({
  search: async (query) => {
    const isFound = ({ title }: Occupation) => title.toLowerCase().includes(query.trim().toLowerCase());
    const hits = [...all.filter(isFound).map(hitOf), ...(query.startsWith("nurs") ? [care] : [])];
    return { query, hits, total: hits.length, readAs: [query], leftOut: [], ruledOut: [] };
  },
  readiness: () => readiness,
  subscribe: () => () => {},
  restart: () => {},
});

export function showResults(
  query: string,
  readiness: SearchReadiness = { kind: "all", everydayTitles: 0, failure: null },
  more: readonly Occupation[] = [],
) {
  const store = createAppStore();
  store.getState().patchCatalogue({
    occupations: new Map([...known, ...more].map((one) => [one.id, one])),
    framework: buildFrameworkIndex(framework),
    entries: [{ id: framework.id, title: "Own", edition: "", short: "Own 2026", own: true }],
  });
  store.getState().addPane(framework.id);
  store.getState().setQuery(query);
  store.getState().openResults();
  render(
    <StoreContext value={store}>
      <SearchContext value={sourceOf([...known, ...more], readiness)}>
        <ResultsPage head={({ total }) => <p>{total} in all</p>} />
      </SearchContext>
    </StoreContext>,
  );
  return store;
}
