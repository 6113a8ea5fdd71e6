// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { noFilter } from "#domain/lens.ts";
import { FilterBar } from "#features/explore/lens/FilterBar.tsx";
import { LensButtons } from "#features/explore/lens/LensButtons.tsx";
import { LensPanel } from "#features/explore/lens/LensPanel.tsx";
import { Table } from "#features/explore/table/Table.tsx";
import { Outline } from "#features/explore/tree/Outline.tsx";
import type { AppStore } from "#store/create-app-store.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../../fixtures/render-in-store.tsx";

const high = "High school diploma or equivalent";
const bachelor = "Bachelor's degree";
const frameworks = [
  frameworkFromText("now", "health > care: nurse, aide\n trades: welder, aide"),
  frameworkFromText("then", "all: nurse, clerk"),
];
const occupations = [
  occupationWith("Nurses", { id: "nurse", education: bachelor, pay: 94_000, growth: 5.4 }),
  occupationWith("Aides", { id: "aide", education: high, pay: 39_000 }),
  occupationWith("Welders", { id: "welder", education: high, pay: 55_000 }),
  occupationWith("Clerks", { id: "clerk", education: high, pay: 45_000 }),
];

let store: AppStore;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  Element.prototype.scrollIntoView = () => {};
  store = storeOf(frameworks, occupations);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const page = () =>
  renderInStore(
    store,
    <>
      <LensButtons compact={false} />
      <LensPanel />
      <FilterBar />
      <Outline paneId={1} />
      <Table paneId={1} />
    </>,
  );
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const bar = () => within(screen.getByRole("region", { name: "Filter on" }));
const rowNames = () => screen.getAllByRole("treeitem").map((row) => row.textContent);
const titles = () => screen.getAllByRole("rowheader").map((head) => head.textContent);
const said = () => {
  act(() => vi.advanceTimersByTime(600));
  return store.getState().announcement.text;
};
const pick = (picks: Partial<(typeof noFilter)["picks"]>, text = "") =>
  act(() =>
    store.getState().setLens({ filter: { ...noFilter, text, picks: { ...noFilter.picks, ...picks } } }),
  );

describe("the filter", () => {
  it("opens at its heading, with a chip a band that says how many it gives", () => {
    page();
    press("Filter");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Filter" }));
    expect(button("Filter").getAttribute("aria-expanded")).toBe("true");
    const school = within(screen.getByRole("group", { name: "School to start" }));
    expect(school.getByRole("button", { name: "High school, 2 occupations" })).toBeDefined();
    expect(school.getByRole("button", { name: "Bachelor’s degree, 1 occupation" })).toBeDefined();
    expect(screen.getByText("Half earn more than this in a year. May 2025, national.")).toBeDefined();
  });

  it("leaves the matches in outline and table, counts them in sight and says so", () => {
    page();
    press("Filter");
    press("High school, 2 occupations");
    expect(bar().getByText("Showing 2 of 3 occupations.")).toBeDefined();
    expect(said()).toBe("Showing 2 of 3 occupations.");
    expect(titles()).toEqual(["Aides", "Welders"]);
    expect(rowNames()[0]).toContain("health, cluster, 1 of 2 occupations match");
    press("Under $40,000, 1 occupation");
    expect(titles()).toEqual(["Aides"]);
    expect(button("Filter, 2 on")).toBeDefined();
  });

  it("keeps to what a search found, says so in a chip, and lets go of it", () => {
    page();
    const found = { words: "care", ids: ["nurse", "welder"].map(occupationId) };
    act(() => store.getState().setLens({ filter: { ...noFilter, found } }));
    expect(titles()).toEqual(["Nurses", "Welders"]);
    expect(bar().getByText("Showing 2 of 3 occupations.")).toBeTruthy();
    fireEvent.click(bar().getByRole("button", { name: "Remove Found by “care”" }));
    expect(titles()).toHaveLength(3);
  });

  it("looks for words and lets go of them by their chip", () => {
    page();
    press("Filter");
    fireEvent.change(screen.getByRole("searchbox", { name: "Words in the name" }), {
      target: { value: "weld" },
    });
    expect(titles()).toEqual(["Welders"]);
    press("Remove “weld”");
    expect(titles()).toHaveLength(3);
    expect(document.activeElement).toBe(button("Filter"));
  });

  it("moves the keyboard from a chip that goes to the next", () => {
    pick({ education: [1], pay: [0] });
    page();
    press("Remove High school");
    expect(document.activeElement).toBe(button("Remove Under $40,000"));
  });

  it("closes at Escape, then clears, and says so", () => {
    page();
    press("Filter");
    press("High school, 2 occupations");
    expect(said()).toBe("Showing 2 of 3 occupations.");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    expect(screen.queryByRole("heading", { name: "Filter" })).toBeNull();
    expect(document.activeElement).toBe(button("Filter, 1 on"));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    expect(screen.queryByRole("region", { name: "Filter on" })).toBeNull();
    expect(said()).toBe("Filter cleared. All 3 occupations.");
  });

  it("clears at Escape in the outline, after the search", () => {
    pick({ education: [1] });
    act(() => store.getState().setQuery("nurse"));
    page();
    const [row] = screen.getAllByRole("treeitem");
    fireEvent.keyDown(row as HTMLElement, { key: "Escape" });
    expect(store.getState().query).toBe("");
    expect(store.getState().lens.filter.picks.education).toEqual([1]);
    fireEvent.keyDown(row as HTMLElement, { key: "Escape" });
    expect(store.getState().lens.filter).toBe(noFilter);
  });

  it("offers the one thing to let go of where nothing matches", () => {
    pick({ education: [4], pay: [0] });
    page();
    expect(bar().getByText("No occupation matches all of this.")).toBeDefined();
    expect(bar().getByRole("button", { name: "Without Pay: 1 occupation" })).toBeDefined();
    press("Without School to start: 1 occupation");
    expect(titles()).toEqual(["Aides"]);
  });

  it("puts the outline's keyboard on the nearest ancestor of what it hides, and says so", () => {
    store.getState().setExpanded(1, [nodeId("health"), nodeId("health/care")]);
    store.getState().goTo({ kind: "occupation", id: occupationId("nurse") });
    page();
    const nurse = screen.getByRole("treeitem", { name: /^Nurses/ });
    act(() => nurse.focus());
    pick({ education: [1] });
    const care = screen.getByRole("treeitem", { name: /^care/ });
    expect(document.activeElement).toBe(care);
    expect(said()).toBe("Showing 2 of 3 occupations. What you picked is hidden now.");
  });

  it("counts every pane", () => {
    store.getState().addPane(frameworks[1]?.id ?? ("" as never));
    pick({ education: [1] });
    page();
    expect(bar().getByText("now: 2 of 3")).toBeDefined();
    expect(bar().getByText("then: 1 of 2")).toBeDefined();
    press("Filter, 1 on");
    expect(screen.getByText("The counts are of then.")).toBeDefined();
  });
});

describe("colour and size", () => {
  it("offers what changed only beside another framework", () => {
    page();
    press("Color & size");
    expect(screen.queryByRole("radio", { name: "What changed" })).toBeNull();
    act(() => store.getState().addPane(frameworks[1]?.id ?? ("" as never)));
    expect(screen.getByRole("radio", { name: "What changed" })).toBeDefined();
  });

  it("tells in the outline what the colour tells", () => {
    store.getState().setExpanded(1, [nodeId("trades")]);
    page();
    press("Color & size");
    fireEvent.click(screen.getByRole("radio", { name: "Pay" }));
    expect(screen.getByRole("treeitem", { name: /^Welders, occupation, Pay: \$55,000/ })).toBeDefined();
    expect(screen.getByText(/^Beside each job: pay\./)).toBeDefined();
    fireEvent.click(screen.getByRole("radio", { name: "Growth" }));
    expect(
      screen.getByRole("treeitem", { name: /^Welders, occupation, Growth: Not published/ }),
    ).toBeDefined();
    expect(button("Color & size, changed")).toBeDefined();
  });

  it("switches dots and bridges", () => {
    page();
    press("Color & size");
    fireEvent.click(screen.getByRole("checkbox", { name: "Every occupation" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Bridges" }));
    fireEvent.click(screen.getByRole("radio", { name: "People at work" }));
    expect(store.getState().lens).toMatchObject({ everyOccupation: true, bridges: true, size: "employment" });
  });
});
