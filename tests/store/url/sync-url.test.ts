// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type FrameworkId, frameworkId, nodeId } from "#domain/ids.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { openFromUrl, syncUrl } from "#store/url/sync-url.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Frameworks that come late, each after its own time in ms. */
function pageWith(times: Readonly<Record<string, number>>): {
  readonly store: AppStore;
  readonly stop: () => void;
} {
  const store = createAppStore();
  const entries = Object.keys(times).map((id) => ({
    id: frameworkId(id),
    title: id,
    edition: "",
    short: id,
    own: false,
  }));
  store.getState().patchCatalogue({ entries });
  const loadFrameworks = async (ids: readonly FrameworkId[]) => {
    for (const id of ids) {
      await pause(times[id] ?? 0);
      const framework = buildFrameworkIndex(
        frameworkFromText(id, "health > care: nurse\n trades > wires: welder"),
      );
      store.getState().patchCatalogue({ framework });
    }
  };
  return { store, stop: syncUrl(store, { loadFrameworks }) };
}

function travel(hash: string) {
  history.replaceState(null, "", hash);
  dispatchEvent(new PopStateEvent("popstate"));
}

let stop = () => {};
beforeEach(() => history.replaceState(null, "", "#"));
afterEach(() => stop());

describe("the address and the workspace", () => {
  it("end on the address that was gone to last, though the one before it loads longer", async () => {
    const page = pageWith({ slow: 60, quick: 1 });
    stop = page.stop;
    travel("#v=1&f=slow");
    travel("#v=1&f=quick");
    await pause(150);
    expect(page.store.getState().panes.map((pane) => pane.frameworkId)).toEqual(["quick"]);
    expect(location.hash).toContain("f=quick");
  });

  it("keep what the reader does while an address is being opened", async () => {
    const page = pageWith({ slow: 40 });
    stop = page.stop;
    travel("#v=1&f=slow");
    page.store.getState().setPage("about");
    await pause(120);
    expect(page.store.getState().page).toBe("about");
  });

  it("make a step of a pick, and none of a letter typed or a map moved", async () => {
    const page = pageWith({ one: 0 });
    stop = page.stop;
    page.store.getState().addPane(frameworkId("one"));
    await openFromUrl(page.store, { loadFrameworks: async () => {} });
    const before = history.length;
    page.store.getState().setQuery("nur");
    page.store.getState().setCamera(1, { x: 1, y: 2, zoom: 3 });
    expect(history.length).toBe(before);
    page.store.getState().setPage("compare");
    expect(history.length).toBe(before + 1);
  });

  it("go back and forward over what a phone shows, and over no letter looked for in the changes", async () => {
    const page = pageWith({ one: 0, two: 0 });
    stop = page.stop;
    const state = page.store.getState;
    for (const id of ["one", "two"]) state().addPane(frameworkId(id));
    const before = history.length;
    state().setPhonePart("panes");
    state().setPhonePane(2);
    expect(history.length).toBe(before + 2);
    state().setChangeQuery("health");
    expect(history.length).toBe(before + 2);

    const gone = () => new Promise((done) => addEventListener("popstate", done, { once: true }));
    for (const [way, part, pane] of [
      ["back", "panes", null],
      ["back", "changed", null],
      ["forward", "panes", null],
      ["forward", "panes", 2],
    ] as const) {
      history[way]();
      await gone();
      await pause(20);
      expect([state().phonePart, state().phonePane]).toEqual([part, pane]);
    }
    expect(state().changeQuery).toBe("health");
  });

  it("name an own file by what is in it, and say when the one here holds something else", async () => {
    const page = pageWith({ mine: 0 });
    stop = page.stop;
    const state = page.store.getState;
    const entries = state().entries.map((entry) => ({ ...entry, own: true, hash: "0123456789abcdef" }));
    state().patchCatalogue({ entries });
    state().addPane(frameworkId("mine"));
    expect(location.hash).toContain("h=mine.0123456789ab");
    await openFromUrl(page.store, { loadFrameworks: async () => {} });
    expect(state().linkNotices).toEqual([]);

    history.replaceState(null, "", "#v=1&f=mine&h=mine.ffffffffffff");
    await openFromUrl(page.store, { loadFrameworks: async () => {} });
    expect(state().panes.map((pane) => pane.frameworkId)).toEqual(["mine"]);
    expect(state().linkNotices).toEqual([{ kind: "other-file", id: "mine" }]);
  });

  it("leave one pane of three in one step", async () => {
    const page = pageWith({ one: 0, two: 0, three: 0 });
    stop = page.stop;
    for (const id of ["one", "two", "three"]) page.store.getState().addPane(frameworkId(id));
    const before = history.length;
    page.store.getState().keepPane(3);
    expect(history.length).toBe(before + 1);
  });

  it("make no step of clearing the page", () => {
    const page = pageWith({ one: 0 });
    stop = page.stop;
    page.store.getState().addPane(frameworkId("one"));
    page.store.getState().setQuery("nurse");
    const before = history.length;
    page.store.getState().restart();
    expect(history.length).toBe(before);
    expect(location.hash).not.toContain("nurse");
  });

  it("open on the view of the screen, and hold the one that was chosen", async () => {
    const page = pageWith({ one: 0 });
    stop = page.stop;
    page.store.getState().setHomeView("outline");
    await openFromUrl(page.store, { loadFrameworks: async () => {} });
    expect(page.store.getState().view).toBe("outline");
    page.store.getState().setView("map");
    expect(location.hash).toContain("view=map");
  });

  it("bring back a node whose id begins with a dash, opened and closed", async () => {
    const { store, stop: end } = pageWith({ dash: 0 });
    stop = end;
    const framework = buildFrameworkIndex(frameworkFromText("dash", "-a > -b: nurse"));
    store.getState().patchCatalogue({ framework });
    store.getState().addPane(frameworkId("dash"));
    store.getState().setExpanded(1, [nodeId("-a")]);
    const hash = location.hash;
    store.getState().setExpanded(1, null);
    history.replaceState(null, "", hash);
    await openFromUrl(store, { loadFrameworks: async () => {} });
    expect(store.getState().panes[0]?.expanded).toEqual(["-a"]);
    expect(store.getState().linkNotices).toEqual([]);
  });
});
