// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FlowBetween } from "#features/changes/flow/FlowBetween.tsx";
import { run } from "../../../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";
import { renderInStore, storeOf } from "../../../fixtures/render-in-store.tsx";

const old = frameworkFromText("old", `health: ${run("n", 8)}\ntrades: ${run("t", 4)}`);
const next = frameworkFromText("next", `care: ${run("n", 6)}\nwork: n7, n8, ${run("t", 4)}`);

function open(...frameworks: readonly (typeof old)[]) {
  const store = storeOf(frameworks, []);
  for (const { id } of frameworks.slice(1)) store.getState().addPane(id);
  renderInStore(store, <FlowBetween panes={[1, 2]} />);
  return store;
}
const names = () => screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label"));

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(232);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the flow between two panes", () => {
  it("is a tree of elements that says what every bar and ribbon holds", async () => {
    open(old, next);
    expect(screen.getByRole("region", { name: "Flow from old to next" })).toBeTruthy();
    expect(names()).toEqual([
      "health: 8 occupations to 2 clusters",
      "trades: 4 occupations to 1 cluster",
      "care: 6 occupations from 1 cluster",
      "work: 6 occupations from 2 clusters",
    ]);
    act(() => screen.getAllByRole("treeitem")[0]?.focus());
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("health to care: 6 of 8 occupations");
  });

  it("picks what a bar stands for in its pane, and lets it go again", async () => {
    const store = open(old, next);
    const health = screen.getByRole("treeitem", { name: /^health/ });
    await userEvent.click(health);
    expect(store.getState().focus).toMatchObject({ paneId: 1, target: { id: "health" } });
    expect(health.getAttribute("aria-selected")).toBe("true");
    await userEvent.click(health);
    expect(store.getState().focus).toBeNull();
  });

  it("points at it in the maps while the pointer or the keyboard is on it", async () => {
    const store = open(old, next);
    await userEvent.hover(screen.getByRole("treeitem", { name: /^work/ }));
    expect(store.getState().hover).toMatchObject({ paneId: 2, target: { id: "work" } });
    await userEvent.unhover(screen.getByRole("treeitem", { name: /^work/ }));
    expect(store.getState().hover).toBeNull();
  });

  it("lists the occupations of a chosen ribbon; closing it by key gives the keyboard back", async () => {
    const store = open(old, next);
    act(() => screen.getByRole("treeitem", { name: /^health/ }).focus());
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{Enter}");
    const card = screen.getByRole("region", { name: "health to work: 2 of 8 occupations" });
    expect(within(card).getAllByRole("listitem")).toHaveLength(2);
    within(card).getByRole("button", { name: "Close" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByRole("region", { name: /^health to work/ })).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^health to work/);
    expect(store.getState().focus).toBeNull();
  });

  it("reads from the right to the left once the two are swapped, and stands as the panes do", () => {
    const store = open(old, next);
    act(() => store.getState().setComparison({ from: 2, to: 1, levels: 0 }));
    expect(screen.getByRole("region", { name: "Flow from next to old" })).toBeTruthy();
    expect(names()[0]).toBe("health: 8 occupations from 2 clusters");
  });

  it("counts by what the report counts by", async () => {
    const store = open(old, next);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ribbons by" }), "employment");
    expect(store.getState().changeRules.unit).toBe("employment");
  });

  it("says why there is nothing to draw", () => {
    open(old, frameworkFromText("sky", "sky: pilot"));
    expect(screen.getByText("old and sky have no occupation in common: no ribbons.")).toBeTruthy();
    cleanup();
    const many = (id: string) =>
      frameworkFromText(id, Array.from({ length: 120 }, (_, at) => `${id}${at}: o${at}`).join("\n"));
    open(many("x"), many("y"));
    expect(screen.getByText(/^240 places are too many to draw as ribbons/)).toBeTruthy();
  });
});
