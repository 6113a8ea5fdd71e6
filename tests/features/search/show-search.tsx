import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { noSearchTables } from "#algorithms/read/built-search.ts";
import { buildSearchIndex } from "#algorithms/search/build-search-index.ts";
import { searchFramework, searchOccupation } from "#algorithms/search/search-parts.ts";
import type { SearchReadiness, SearchSource } from "#algorithms/search/search-source.ts";
import { parseSynonyms } from "#algorithms/search/synonyms.ts";
import { occupationId, wageCode } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { createAppStore } from "#store/create-app-store.ts";
import { SearchContext } from "#store/search-context.ts";
import { StoreContext } from "#store/store-context.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const occupation = (id: string, title: string, median: number | null): Occupation => ({
  id: occupationId(id),
  soc: id.slice(0, 7),
  title,
  jobZone: null,
  interests: null,
  stem: false,
  wage: {
    code: wageCode(id),
    combined: false,
    employment: null,
    annual: { p10: null, p25: null, median, p75: null, p90: null },
    hourlyMedian: null,
  },
  outlook: null,
  preparation: { education: "Postsecondary nondegree award", experience: null, training: null },
});

export const medical = occupation("31-9092.00", "Medical Assistants", 45_690);
const physician = occupation("29-1071.00", "Physician Assistants", 136_000);
export const welders = occupation("51-4121.00", "Welders, Cutters, Solderers, and Brazers", null);
const occupations = new Map([medical, physician, welders].map((one) => [one.id, one]));
const drawing = `Healthcare > Physical Health: 31-9092.00, 29-1071.00
  Manufacturing > Welding Trades: 51-4121.00`;

/** The engine itself instead of its worker. */
function sourceOf(
  framework: ReturnType<typeof frameworkFromText>,
  first: SearchReadiness,
): SearchSource & { readonly become: (next: SearchReadiness) => void } {
  const index = buildSearchIndex({
    ...noSearchTables,
    occupations: [...occupations.values()].map(searchOccupation),
    everydayTitles: new Map([[medical.id, ["Doctor's Assistant"]]]),
    frameworks: [searchFramework(framework)],
    synonyms: parseSynonyms("kind,words,why\nsame,helper; assistant,\nleads,doctor; physician,"),
  });
  let readiness = first;
  const listeners = new Set<() => void>();
  const become = (next: SearchReadiness) => {
    readiness = next;
    for (const listener of listeners) listener();
  };
  return {
    search: async (query, limit) => index.search(query, { limit }),
    readiness: () => readiness,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: () => become({ kind: "starting" }),
    become,
  };
}

export const whole: SearchReadiness = { kind: "all", everydayTitles: 1, failure: null };

/** The same frameworks and engine round another view. */
export function renderInSearch(view: ReactNode, readiness = whole) {
  const { store, source } = searchParts(readiness);
  render(
    <StoreContext value={store}>
      <SearchContext value={source}>{view}</SearchContext>
    </StoreContext>,
  );
}

function searchParts(readiness: SearchReadiness) {
  const store = createAppStore();
  const framework = frameworkFromText("own", drawing);
  store.getState().patchCatalogue({
    occupations,
    framework: buildFrameworkIndex(framework),
    entries: [{ id: framework.id, title: "Own", edition: "", short: "Own 2026", own: true }],
  });
  store.getState().addPane(framework.id);
  return { store, source: sourceOf(framework, readiness) };
}

export function showSearch(query = "", { floating = false, readiness = whole } = {}) {
  const { store, source } = searchParts(readiness);
  store.getState().setQuery(query);
  const onPick = vi.fn();
  render(
    <StoreContext value={store}>
      <SearchContext value={source}>
        <SearchBox floating={floating} onPick={onPick} />
        <h1 id="details-heading" tabIndex={-1}>
          Physician Assistants
        </h1>
      </SearchContext>
    </StoreContext>,
  );
  return { store, onPick, source, box: screen.getByRole("combobox", { name: /^Search/ }) };
}
