import { beforeEach, describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { selectHighlight } from "#store/selectors/select-highlight.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

let store: AppStore;
beforeEach(() => {
  store = createAppStore();
  const add = (id: string, drawing: string) =>
    store.getState().patchCatalogue({ framework: buildFrameworkIndex(frameworkFromText(id, drawing)) });
  add("a", "health: nurse, aide\n trades: welder");
  add("b", "care: nurse, welder");
  for (const id of ["a", "b", "b"]) store.getState().addPane(frameworkId(id));
});
const lit = (paneId: number) => {
  const { focus, hover } = selectHighlight(store.getState(), paneId);
  return { focus: focus && [...focus], hover: hover && [...hover] };
};

describe("what is pointed at in one pane", () => {
  it("lights the same occupation in every other pane, not in its own", () => {
    const target = { kind: "occupation", id: occupationId("nurse") } as const;
    store.getState().setFocus({ paneId: 1, target, at: null });
    expect([1, 2, 3].map((pane) => lit(pane).focus)).toEqual([null, ["nurse"], ["nurse"]]);
  });

  it("lights a node's occupations, whatever the other frameworks call their nodes", () => {
    const target = { kind: "node", frameworkId: frameworkId("a"), id: nodeId("health") } as const;
    store.getState().setHover({ paneId: 1, target, at: null });
    expect(lit(2)).toEqual({ focus: null, hover: ["nurse", "aide"] });
  });

  it("gives the same set while nothing changes, so that nothing is drawn again", () => {
    const target = { kind: "node", frameworkId: frameworkId("a"), id: nodeId("health") } as const;
    store.getState().setFocus({ paneId: 1, target, at: null });
    const before = selectHighlight(store.getState(), 2).focus;
    store.getState().setQuery("nurse");
    expect(selectHighlight(store.getState(), 2).focus).toBe(before);
  });

  it("lights nothing for a framework that is not loaded", () => {
    const target = { kind: "node", frameworkId: frameworkId("zzz"), id: nodeId("health") } as const;
    store.getState().setFocus({ paneId: 1, target, at: null });
    expect(lit(2).focus).toBeNull();
  });
});
