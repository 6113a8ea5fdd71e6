// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { CompareTray } from "#features/compare/CompareTray.tsx";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

const names = ["nurse", "aide", "welder", "cook", "baker"];
const framework = frameworkFromText("a", "health: nurse, aide\n trades: welder\n food: cook, baker");

function start() {
  const occupations = names.map((name) => occupationWith(name));
  const store = storeOf([framework], occupations);
  renderInStore(store, <CompareTray />);
  const toggle = (name: string) =>
    act(() => {
      const occupation = occupations.find(({ title }) => title === name);
      if (occupation) store.getState().toggleCompare(occupationTarget(occupation.id));
    });
  return { store, toggle, said: () => store.getState().announcement.text };
}

describe("CompareTray", () => {
  it("shows itself with the first thing, and says politely what came in", () => {
    const { toggle, said } = start();
    expect(screen.queryByRole("region")).toBeNull();
    toggle("nurse");
    expect(screen.getByRole("region", { name: "Compare: 1 of 4" })).toBeTruthy();
    expect(screen.getByText("Add one more")).toBeTruthy();
    expect(said()).toBe("nurse added. 1 of 4 in Compare.");
  });

  it("refuses a fifth in words, in the tray and politely", () => {
    const { store, toggle, said } = start();
    for (const name of names) toggle(name);
    expect(store.getState().compare).toHaveLength(4);
    expect(screen.getByText("Four is the most. Take one out first.")).toBeTruthy();
    expect(said()).toBe("Four is the most. Take one out first.");
  });

  it("says a refusal again, and takes it back with the next change", () => {
    const { store, toggle } = start();
    for (const name of names) toggle(name);
    const { count } = store.getState().announcement;
    toggle("baker");
    expect(store.getState().announcement.count).toBe(count + 1);
    toggle("nurse");
    expect(screen.queryByText(/Take one out first/)).toBeNull();
  });

  it("refuses a place among jobs", () => {
    const { store, toggle, said } = start();
    toggle("nurse");
    act(() => {
      store.getState().toggleCompare({ kind: "node", frameworkId: framework.id, id: nodeId("health") });
    });
    expect(said()).toBe("Compare jobs with jobs, or places with places. Clear the tray first?");
    expect(store.getState().compare).toHaveLength(1);
  });

  it("takes one out with its button; the focus goes to the next one's", async () => {
    const { store, toggle, said } = start();
    toggle("nurse");
    toggle("cook");
    await userEvent.click(screen.getByRole("button", { name: "Take nurse out of Compare" }));
    expect(store.getState().compare).toEqual([occupationTarget(occupationWith("cook").id)]);
    expect(said()).toBe("nurse taken out. 1 of 4 in Compare.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Take cook out of Compare" }));
  });

  it("begins at the first question again once it was cleared", async () => {
    const { store, toggle } = start();
    toggle("nurse");
    act(() => store.getState().setQuestion("pay"));
    await userEvent.click(screen.getByRole("button", { name: "Clear Compare" }));
    expect(store.getState().question).toBeNull();
  });

  it("opens the page, and clears", async () => {
    const { store, toggle, said } = start();
    toggle("nurse");
    await userEvent.click(screen.getByRole("button", { name: "Compare 1" }));
    expect(store.getState().page).toBe("compare");
    await userEvent.click(screen.getByRole("button", { name: "Clear Compare" }));
    expect(store.getState().compare).toEqual([]);
    expect(said()).toBe("Compare is empty.");
  });
});
