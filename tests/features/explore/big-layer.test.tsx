// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { group } from "d3";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { Outline } from "#features/explore/tree/Outline.tsx";
import { TreeLayer } from "#features/explore/tree/TreeLayer.tsx";
import { createAppStore } from "#store/create-app-store.ts";
import { bigFramework, counts20k, counts100k } from "../../fixtures/big-framework.ts";
import { fillJsdom, paneIdOf, renderIn } from "./render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

function storeOf(counts: readonly number[], letters = 0) {
  const store = createAppStore();
  const framework = buildFrameworkIndex(bigFramework("big", { counts, letters }));
  store.getState().patchCatalogue({ framework });
  store.getState().addPane(framework.framework.id);
  return store;
}

const number = (item: Element, name: string) => Number(item.getAttribute(name));

describe.each([
  ["20,000", counts20k],
  ["100,000", counts100k],
])("the layer over a map of %s nodes", (_, counts) => {
  it("has 60 elements at most, each with its true place in its set, wherever the keyboard is", async () => {
    const store = storeOf(counts);
    const projection = { width: 800, height: 600, nodes: new Map() };
    renderIn(store, <TreeLayer paneId={paneIdOf(store)} projection={projection} zoom={() => {}} />);
    const user = userEvent.setup({ delay: null });
    await user.tab();
    for (const keys of [
      "",
      "{ArrowRight}",
      "{ArrowRight}",
      "{ArrowRight}{ArrowRight}",
      "*",
      "{End}",
      "{Home}",
    ]) {
      if (keys !== "") await user.keyboard(keys);
      const items = screen.getAllByRole("treeitem");
      expect(items.length).toBeLessThanOrEqual(60);
      expect(items).toContain(document.activeElement);
      const byLevel = group(items, (item) => number(item, "aria-level"));
      for (const [level, siblings] of byLevel)
        for (const item of siblings) {
          expect(number(item, "aria-posinset")).toBeLessThanOrEqual(number(item, "aria-setsize"));
          if (level === 1) expect(number(item, "aria-setsize")).toBe(counts[0]);
        }
    }
  });
});

describe("the outline of odd shapes", () => {
  it("folds names of 5,000 letters, and ends them with dots", () => {
    const store = storeOf([3, 9], 5000);
    renderIn(store, <Outline paneId={paneIdOf(store)} />);
    for (const item of screen.getAllByRole("treeitem")) {
      expect(item.textContent?.length).toBeLessThan(600);
      expect(item.textContent).toContain("…");
    }
  });

  it("reaches the last of a cluster of 20,000 with few elements", async () => {
    const store = storeOf([1, 20_000]);
    renderIn(store, <Outline paneId={paneIdOf(store)} />);
    const user = userEvent.setup({ delay: null });
    await user.tab();
    await user.keyboard("{ArrowRight}{End}");
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("20000");
    expect(document.activeElement?.getAttribute("aria-setsize")).toBe("20000");
    expect(screen.getAllByRole("treeitem").length).toBeLessThan(150);
  });

  it("opens 500 branches of many at once, and says how many are left", async () => {
    const store = storeOf([700, 1400]);
    renderIn(store, <Outline paneId={paneIdOf(store)} />);
    const user = userEvent.setup({ delay: null });
    await user.tab();
    await user.keyboard("*");
    expect(store.getState().announcement.text).toBe(
      "Opened 500. Press * again for more: 200 are still closed.",
    );
    await user.keyboard("*");
    expect(store.getState().panes[0]?.expanded).toHaveLength(700);
  });
});
