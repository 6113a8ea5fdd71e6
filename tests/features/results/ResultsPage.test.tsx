// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noPicks } from "#domain/lens.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { aide, showResults } from "./show-results.tsx";

let isWide = true;
beforeEach(() => {
  isWide = true;
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("min-width") ? isWide : !isWide,
    addEventListener() {},
    removeEventListener() {},
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const titles = () =>
  [...document.querySelectorAll("[data-result]")].map((row) => row.querySelector("button")?.textContent);
const heads = () => screen.getAllByRole("heading", { level: 3 }).map((head) => head.textContent);
const row = (id: string) => within(document.querySelector(`[data-result="${id}"]`) as HTMLElement);

describe("the results page", () => {
  it("puts all that was found under its kind and cluster, what is in no cluster last", async () => {
    showResults("nurs");
    await screen.findByText("6 in all");
    expect(screen.getAllByRole("heading", { level: 2 }).map((head) => head.textContent)).toEqual([
      "Jobs 5",
      "Parts of frameworks 1",
    ]);
    expect(heads()).toEqual(["HEHealth3", "PLPlants1", "In no cluster of Own 20261"]);
    expect(titles()).toEqual([
      "Registered Nurses",
      "Acute Care Nurses",
      "Nursing Aides",
      "Nursery Workers",
      "Flight Nurses",
      "Care",
    ]);
  });

  it("says of each why, where, and its figures: marked if they are of a group, named if not published", async () => {
    showResults("nurs");
    await screen.findByText("6 in all");
    expect(row("31-1131.00").getByText("Care and in 1 more")).toBeTruthy();
    expect(row("31-1131.00").getByText("Its title has “nurs”")).toBeTruthy();
    expect([...document.querySelectorAll("mark")][0]?.textContent).toBe("Nurses");
    expect(row("29-1141.00").getByText("$97,550")).toBeTruthy();
    expect(row("29-1141.01").getByText("$97,550").textContent).toContain("of a group of occupations");
    expect(row("53-2011.00").getAllByText("Not published")).toHaveLength(4);
    expect(row("53-2011.00").getByText("Not placed in Own 2026")).toBeTruthy();
  });

  it("narrows by facets whose counts are what they give, and lets go of each", async () => {
    const store = showResults("nurs");
    await screen.findByText("6 in all");
    fireEvent.click(button("Plants, 2 occupations"));
    expect(screen.getByText("2 of 5 jobs fit.")).toBeTruthy();
    expect(titles()).toEqual(["Nursing Aides", "Nursery Workers", "Care"]);
    // The aide stands under the cluster that is asked for.
    expect(heads()).toEqual(["PLPlants2"]);
    expect(button("Bachelor’s degree, 0 occupations")).toBeTruthy();
    expect(screen.getByText(/^Your filter is for jobs/)).toBeTruthy();
    fireEvent.click(button("Grows 6% to 9.9%, 1 occupation"));
    expect(titles()).toEqual(["Nursery Workers", "Care"]);
    fireEvent.click(button("Remove Plants"));
    expect(store.getState().results.places).toEqual([]);
    fireEvent.click(button("Clear filter"));
    expect(titles()).toHaveLength(6);
  });

  it("says which one thing to let go of where nothing fits", async () => {
    const store = showResults("nurs");
    await screen.findByText("6 in all");
    act(() => store.getState().setResults({ picks: { ...noPicks, education: [0], pay: [0] } }));
    expect(screen.getByText("No job found fits all of this.")).toBeTruthy();
    fireEvent.click(button("Without School to start: 2 occupations"));
    expect(store.getState().results.picks).toEqual({ ...noPicks, pay: [0] });
  });

  it("sorts in one list without clusters", async () => {
    showResults("nurs");
    await screen.findByText("6 in all");
    fireEvent.click(screen.getByRole("checkbox", { name: "Under clusters" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Sort by" }), { target: { value: "growth" } });
    expect(titles()).toEqual([
      "Nursery Workers",
      "Registered Nurses",
      "Nursing Aides",
      "Acute Care Nurses",
      "Flight Nurses",
      "Care",
    ]);
    expect(screen.queryAllByRole("heading", { level: 3 })).toEqual([]);
  });

  it("shows fifty at first; a press shows more, and the keyboard goes on to the first of them", async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      occupationWith(`Welder ${at}`, { id: `51-4121.${String(at).padStart(2, "0")}` }),
    );
    showResults("welder", undefined, many);
    await screen.findByText("60 in all");
    expect(titles()).toHaveLength(50);
    expect(screen.getByText("Showing 50 of 60.")).toBeTruthy();
    fireEvent.click(button("Show 10 more"));
    expect(titles()).toHaveLength(60);
    expect(document.activeElement?.textContent).toBe("Welder 50");
  });

  it("saves and compares from the row", async () => {
    const store = showResults("aides");
    fireEvent.click(await screen.findByRole("button", { name: "Save Nursing Aides" }));
    expect(store.getState().saved).toEqual([aide]);
    fireEvent.click(button("Add Nursing Aides to Compare"));
    expect(store.getState().compare).toEqual([{ kind: "occupation", id: aide }]);
    expect(button("Take Nursing Aides out of Compare")).toBeTruthy();
  });

  it("turns to the map with what is left and nothing else; the words stay in the step before", async () => {
    const store = showResults("nurs");
    await screen.findByText("6 in all");
    fireEvent.click(button("Plants, 2 occupations"));
    fireEvent.click(button("Show these 2 on the map"));
    const { page, view, query, lens } = store.getState();
    expect({ page, view, query }).toEqual({ page: "explore", view: "map", query: "" });
    expect(lens.filter.found).toEqual({ words: "nurs", ids: ["31-1131.00", "45-2092.00"] });
  });

  it("tells of what is picked on the map page", async () => {
    const store = showResults("aides");
    fireEvent.click(await screen.findByRole("button", { name: "Nursing Aides" }));
    expect(store.getState()).toMatchObject({
      page: "explore",
      query: "",
      focus: { target: { kind: "occupation", id: aide } },
    });
  });

  it("asks for words where there are none, and leads on", () => {
    const store = showResults("");
    expect(screen.getByRole("heading", { level: 1, name: "Search all jobs" })).toBeTruthy();
    fireEvent.click(button("I’m not sure yet"));
    expect(store.getState().page).toBe("unsure");
  });

  it("says that everyday titles are on their way, and what did not come", async () => {
    showResults("aides", { kind: "official", failure: null });
    expect(await screen.findByText("Getting the job titles ready …")).toBeTruthy();
    cleanup();
    showResults("aides", { kind: "official", failure: "404" });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Everyday job titles did not load/);
    cleanup();
    showResults("aides", { kind: "broken", failure: "no memory" });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Search did not work/);
  });

  it("keeps the facets in a sheet where there is no room, by keys: heading, Escape, opener", async () => {
    isWide = false;
    showResults("nurs");
    await screen.findByText("6 in all");
    const opener = button("Filter");
    opener.focus();
    fireEvent.click(opener);
    const sheet = screen.getByRole("region", { name: "Filter the jobs found" });
    expect(document.activeElement?.textContent).toBe("Filter the jobs found");
    fireEvent.click(within(sheet).getByRole("button", { name: "High school, 2 occupations" }));
    expect(within(sheet).getByRole("button", { name: "Show 2 jobs" })).toBeTruthy();
    fireEvent.keyDown(document.activeElement ?? sheet, { key: "Escape" });
    expect(document.activeElement).toBe(button("Filter, 1 on"));
  });
});
