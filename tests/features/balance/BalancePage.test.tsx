// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildBalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { buildSimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import type { Framework } from "#domain/framework.ts";
import { BalancePage } from "#features/balance/BalancePage.tsx";
import { balanceCsv } from "#features/balance/balance-csv.ts";
import { en } from "#text/en.ts";
import { bareFramework } from "../../fixtures/bare-framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

const words = en.balance;
let width: "wide" | "phone" = "wide";

beforeEach(() => {
  width = "wide";
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: width === "wide" ? query.includes("min-width") : query.includes("max-width"),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const diploma = "High school diploma or equivalent";
const occupations = [
  occupationWith("nurse", { education: "Bachelor's degree", pay: 90_000 }),
  occupationWith("aide", { education: diploma, pay: 40_000 }),
  occupationWith("clerk", { education: diploma, pay: 45_000 }),
  occupationWith("welder", { education: diploma, pay: 55_000 }),
];
const one = frameworkFromText("one", "health: nurse, aide, clerk\ntrades: welder, clerk, aide\ndesk: clerk");
const two = frameworkFromText("two", "people: nurse, aide, clerk, welder");

function open(frameworks: readonly Framework[], ready = true) {
  const store = storeOf(frameworks, occupations);
  for (const { id } of frameworks.slice(1)) store.getState().addPane(id);
  if (ready)
    store.getState().patchCatalogue({
      details: noDetails,
      workStyles: new Map(),
      suggestFacts: {
        styles: new Map(),
        bright: new Map(),
        lists: { animals: new Set(), coding: new Set(), outdoors: new Set() },
        allPay: 50_000,
      },
    });
  renderInStore(store, <BalancePage />);
  return { state: () => store.getState(), user: userEvent.setup() };
}
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => within(row).queryByRole("rowheader")?.textContent ?? "");

describe("the balance sheet", () => {
  it("has a row a cluster, its flags in words under its name, and the whole at the foot", () => {
    open([one]);
    const rows = rowsOf("Clusters of one");
    expect(rows[1]).toContain("health");
    expect(rows[2]).toContain("No next step: all 3 ask for the same schooling (high school diploma).");
    expect(rows[3]).toContain("Tiny: 1 occupation.");
    expect(rows.at(-1)).toBe("All of it, each occupation once");
    screen.getByText("3 of 3 clusters have a flag:");
    screen.getByText("3 tiny");
  });

  it("sorts every framework by the column that is pressed, and turns it round", async () => {
    const { state, user } = open([one]);
    const table = screen.getByRole("table", { name: "Clusters of one" });
    await user.click(within(table).getByRole("button", { name: words.columns.goodPay }));
    expect(state().balance.order).toEqual({ measure: "goodPay", direction: "descending" });
    expect(rowsOf("Clusters of one")[1]).toContain("trades");
    expect(
      within(table).getByRole("columnheader", { name: words.columns.goodPay }).getAttribute("aria-sort"),
    ).toBe("descending");
    expect(state().announcement.text).toBe("Sorted by good pay below a bachelor’s: most first.");
    await user.click(within(table).getByRole("button", { name: words.columns.goodPay }));
    expect(state().balance.order.direction).toBe("ascending");
  });

  it("explains each column to those who hear it too", () => {
    open([one]);
    const head = screen.getByRole("button", { name: words.columns.coherence });
    const explained = document.getElementById(head.getAttribute("aria-describedby") ?? "");
    expect(explained?.textContent).toContain("less how alike they are to the rest");
  });

  it("takes another pay line, refuses what is none in words, and goes back", async () => {
    const { state, user } = open([one]);
    const field = screen.getByRole("textbox", { name: words.payLine.label });
    await user.clear(field);
    await user.type(field, "much{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("Give an amount from $1 to $1,000,000");
    expect(state().balance.payLine).toBeNull();
    await user.clear(field);
    await user.type(field, "$40,000{Enter}");
    expect(state().balance.payLine).toBe(40_000);
    expect(screen.getAllByText("100%").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Back to $50,000" }));
    expect(state().balance.payLine).toBeNull();
  });

  it("stands side by side, with columns that have room", async () => {
    const { user } = open([one, two]);
    expect(screen.getAllByRole("table")).toHaveLength(2);
    expect(screen.queryAllByRole("button", { name: words.columns.pay })).toHaveLength(0);
    await user.click(screen.getByRole("radio", { name: words.parts.pay }));
    expect(screen.getAllByRole("button", { name: words.columns.pay })).toHaveLength(2);
  });

  it("is a card a cluster on a phone, one framework at a time", async () => {
    width = "phone";
    const { user } = open([one, two]);
    expect(screen.queryByRole("table")).toBeNull();
    const cards = screen.getByRole("list", { name: "Clusters of one" });
    expect(within(cards).getByText("Tiny: 1 occupation.")).toBeDefined();
    await user.click(screen.getByRole("radio", { name: "two" }));
    screen.getByRole("list", { name: "Clusters of two" });
  });

  it("leaves out places that nobody has published, if asked to", async () => {
    const proposed = {
      ...one,
      memberships: one.memberships.map((place, at) =>
        at === 0 ? { ...place, basis: "proposed" as const } : place,
      ),
    };
    const { state, user } = open([proposed]);
    screen.getByText("1 place not published", { selector: "tbody *" });
    await user.click(screen.getByRole("checkbox", { name: en.changes.rules.publishedOnly }));
    expect(state().changeRules.publishedOnly).toBe(true);
    expect(screen.queryByText("1 place not published")).toBeNull();
    expect(screen.queryByRole("checkbox", { name: en.changes.rules.secondary })).toBeNull();
  });

  it("leads to the cluster on the map", async () => {
    const { state, user } = open([one]);
    await user.click(screen.getByRole("button", { name: "trades" }));
    expect(state().page).toBe("explore");
    expect(state().focus?.target).toMatchObject({ kind: "node", id: "trades" });
  });

  it("says why nothing can be said: no occupations, or facts that did not come", async () => {
    open([bareFramework("bare", { nodes: one.nodes, levels: one.levels, memberships: [] })]);
    screen.getByText(/^No occupation is placed in bare, so there is nothing to weigh/);
    cleanup();
    open([one], false);
    await screen.findByText(/^The balance sheet could not be worked out: The connection broke off/);
    screen.getByRole("button", { name: "Try again" });
  });
});

describe("balanceCsv", () => {
  it("has a row a node with its pay line and flags, blank where there are too few to say", () => {
    const index = buildFrameworkIndex(one);
    const sheet = buildBalanceSheet(index, "cluster", {
      occupations: new Map(occupations.map((occupation) => [occupation.id, occupation])),
      space: buildSimilaritySpace(new Map()),
      payLine: 50_000,
    });
    const level = { id: "cluster", singular: "cluster", plural: "clusters" };
    const csv = balanceCsv(
      [
        {
          paneId: 1,
          frameworkId: one.id,
          short: "one",
          index,
          level,
          payLine: 50_000,
          sheet,
          rows: sheet.rows,
          marks: new Map(),
        },
      ],
      en,
    );
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(3);
    expect(data[1]).toMatchObject({
      framework: "one",
      node: "trades",
      occupations: "3",
      pay_median: "45000",
      good_pay: "0.3333",
      pay_line: "50000",
      coherence: "",
      "High school diploma or equivalent": "3",
      flags: "No next step: all 3 ask for the same schooling (high school diploma). Tiny: 3 occupations.",
      pay_period: "May 2025, national",
    });
    expect(data[2]).toMatchObject({ node: "desk", pay_median: "", below_bachelors: "" });
  });
});
