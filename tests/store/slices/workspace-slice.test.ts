import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { createAppStore } from "#store/create-app-store.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const occupation = (id: string): Target => ({ kind: "occupation", id: occupationId(id) });
const node = (framework: string, id: string): Target => ({
  kind: "node",
  frameworkId: frameworkId(framework),
  id: nodeId(id),
});

function storeWith(...open: readonly string[]) {
  const store = createAppStore();
  const state = store.getState;
  for (const framework of [
    frameworkFromText("one", "health > care: nurse, aide\n trades > wires: electrician"),
    frameworkFromText("two", "people: nurse\n things: electrician"),
  ])
    state().patchCatalogue({ framework: buildFrameworkIndex(framework) });
  for (const id of open) state().addPane(frameworkId(id));
  return state;
}

describe("going to a target", () => {
  it("opens the cluster of a pathway, in the pane that shows its framework", () => {
    const state = storeWith("one", "two");
    state().goTo(node("two", "people"));
    expect(state().focus).toEqual({ paneId: 2, target: node("two", "people"), at: null });
    expect(state().panes.map(({ expanded }) => expanded)).toEqual([null, ["people"]]);
  });

  it("shows the framework of a node that no pane shows", () => {
    const state = storeWith("one");
    state().goTo(node("two", "things"));
    expect(state().panes.map(({ frameworkId: id }) => id)).toEqual(["two"]);
  });

  it("shows an occupation of another cluster on the whole map", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().goTo(occupation("electrician"));
    expect(state().panes[0]?.expanded).toBeNull();
    expect(state().focus?.at).toBe("trades/wires");
  });

  it("leaves the open cluster open for an occupation in it", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().goTo(occupation("nurse"));
    expect(state().panes[0]?.expanded).toEqual(["health"]);
  });

  it("comes back to the map from any page", () => {
    const state = storeWith("one");
    state().setPage("compare");
    state().goTo(occupation("nurse"));
    expect(state().page).toBe("explore");
  });
});

describe("switching the framework", () => {
  it("keeps the occupation that is picked and what is compared", () => {
    const state = storeWith("one");
    state().goTo(occupation("nurse"));
    state().toggleCompare(occupation("nurse"));
    state().showFramework(1, frameworkId("two"));
    expect(state().focus?.target).toEqual(occupation("nurse"));
    expect(state().compare).toEqual([occupation("nurse")]);
  });

  it("lets go of a node, which the other framework does not have", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().showFramework(1, frameworkId("two"));
    expect(state().focus).toBeNull();
  });

  it("picks the node again, its cluster open, when its framework comes back", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health/care"));
    const { focus, panes } = state();
    state().showFramework(1, frameworkId("two"));
    state().showFramework(1, frameworkId("one"));
    expect(state().focus).toEqual(focus);
    expect(state().panes).toEqual(panes);
  });

  it("remembers what was picked in each framework that a pane went through", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().goTo(node("two", "things"));
    expect(state().panes.map(({ frameworkId: id }) => id)).toEqual(["two"]);
    state().showFramework(1, frameworkId("one"));
    expect(state().focus?.target).toEqual(node("one", "health"));
    state().showFramework(1, frameworkId("two"));
    expect(state().focus?.target).toEqual(node("two", "things"));
  });

  it("does not pick the node again over what was picked meanwhile, or let go", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().showFramework(1, frameworkId("two"));
    state().goTo(occupation("nurse"));
    state().showFramework(1, frameworkId("one"));
    expect(state().focus?.target).toEqual(occupation("nurse"));
    state().goHome(1);
    state().showFramework(1, frameworkId("two"));
    state().showFramework(1, frameworkId("one"));
    expect(state().focus).toBeNull();
  });

  it("does not pick a node that a new file of the same id has not", () => {
    const state = storeWith("one");
    state().goTo(node("one", "health"));
    state().showFramework(1, frameworkId("two"));
    const other = buildFrameworkIndex(frameworkFromText("one", "trades: electrician"));
    state().patchCatalogue({ framework: other });
    state().showFramework(1, frameworkId("one"));
    expect(state().focus).toBeNull();
  });
});

describe("panes", () => {
  it("are a list: three open, a fourth is not opened", () => {
    const state = storeWith("one", "two", "one", "two");
    expect(state().panes.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it("hand a picked occupation on when theirs is closed", () => {
    const state = storeWith("one", "two");
    state().goTo(occupation("nurse"), { paneId: 2 });
    state().closePane(2);
    expect(state().focus).toEqual({ paneId: 1, target: occupation("nurse"), at: null });
  });

  it("leave nothing behind of what a phone showed of two, when one is left", () => {
    const state = storeWith("one", "two");
    state().setPhonePart("panes");
    state().setPhonePane(2);
    state().setChangeQuery("health");
    state().closePane(2);
    state().putBeside(frameworkId("two"));
    expect([state().phonePart, state().phonePane, state().changeQuery]).toEqual(["changed", null, ""]);
  });

  it("are never none", () => {
    const state = storeWith("one");
    state().closePane(1);
    expect(state().panes).toHaveLength(1);
  });

  it("put the framework that joins before the one in use, and leave the one in use", () => {
    const state = storeWith("two");
    state().putBeside(frameworkId("one"));
    expect(state().panes.map(({ frameworkId: id }) => id)).toEqual(["one", "two"]);
    state().keepPane(1);
    expect(state().panes.map(({ frameworkId: id }) => id)).toEqual(["two"]);
  });
});

describe("Compare", () => {
  it("takes four of a kind, and gives back", () => {
    const state = storeWith("one");
    for (const id of ["a", "b", "c", "d"]) expect(state().toggleCompare(occupation(id))).toBeNull();
    expect(state().toggleCompare(occupation("e"))).toBe("full");
    expect(state().toggleCompare(occupation("a"))).toBeNull();
    expect(state().compare).toHaveLength(3);
  });

  it("refuses a place among occupations and changes nothing", () => {
    const state = storeWith("one");
    state().toggleCompare(occupation("nurse"));
    expect(state().toggleCompare(node("one", "health"))).toBe("other-kind");
    expect(state().compare).toEqual([occupation("nurse")]);
  });
});
