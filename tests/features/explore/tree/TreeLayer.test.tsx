// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { MapProjection } from "#features/explore/map/scene/map-projection.ts";
import { TreeLayer } from "#features/explore/tree/TreeLayer.tsx";
import type { AppStore } from "#store/create-app-store.ts";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "../render-explore.tsx";

const drawing = `
  health > care: nurse, aide
  trades > wood: joiner
  arts > stage: singer
`;
// health upper left, trades upper right, arts below health.
const projection: MapProjection = {
  width: 400,
  height: 300,
  nodes: new Map([
    ["health", { x: 100, y: 80, r: 20 }],
    ["trades", { x: 300, y: 90, r: 20 }],
    ["arts", { x: 110, y: 220, r: 20 }],
    ["health/care", { x: 80, y: 60, r: 12 }],
  ]),
};

beforeAll(fillJsdom);
afterEach(cleanup);

function open(store: AppStore = storeWith(drawing)) {
  const zoom = vi.fn();
  const rendered = renderIn(
    store,
    <TreeLayer paneId={paneIdOf(store)} projection={projection} zoom={zoom} />,
  );
  return { store, zoom, user: userEvent.setup({ delay: null }), ...rendered };
}

const focused = () => document.activeElement?.getAttribute("aria-label");

describe("TreeLayer", () => {
  it("lays an element on every drawn cluster", () => {
    open();
    const [health] = screen.getAllByRole("treeitem");
    expect(screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label"))).toEqual([
      "health, cluster, 2 occupations",
      "trades, cluster, 1 occupation",
      "arts, cluster, 1 occupation",
    ]);
    expect(health?.style.getPropertyValue("--x")).toBe("100px");
    expect(health?.style.getPropertyValue("--r")).toBe("20px");
  });

  it("lays what is not drawn on what it is in", async () => {
    const { user } = open();
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("aide, occupation");
    expect((document.activeElement as HTMLElement).style.getPropertyValue("--x")).toBe("80px");
  });

  it("goes to the nearest in a direction by Shift and arrows", async () => {
    const { user } = open();
    await user.tab();
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(focused()).toMatch(/^trades/);
    await user.keyboard("{Shift>}{ArrowLeft}{/Shift}{Shift>}{ArrowDown}{/Shift}");
    expect(focused()).toMatch(/^arts/);
  });

  it("zooms and fits by keys", async () => {
    const { user, zoom } = open();
    await user.tab();
    await user.keyboard("+-0");
    expect(zoom.mock.calls).toEqual([[1], [-1], [0]]);
  });

  it("holds one cluster open at a time, since the map shows the inside of one", async () => {
    const { user, store } = open();
    await user.tab();
    await user.keyboard("{ArrowRight}{End}{ArrowRight}");
    expect(store.getState().panes[0]?.expanded).toEqual(["arts"]);
  });

  it("acts on a click that no pointer made", () => {
    const { store } = open();
    fireEvent.click(screen.getByRole("treeitem", { name: /^arts/ }));
    expect(store.getState().focus?.target).toMatchObject({ id: "arts" });
    expect(screen.getByRole("treeitem", { name: /^stage/ })).toBeTruthy();
  });

  it("has at most 60 elements, round the keyboard, and still counts the whole", async () => {
    const many = Array.from({ length: 500 }, (_, at) => `job-${String(at).padStart(3, "0")}`);
    const { user } = open(storeWith(`health: ${many.join(", ")}`));
    await user.tab();
    await user.keyboard("{ArrowRight}{End}{PageUp}");
    expect(focused()).toBe("job-489, occupation");
    expect(screen.getAllByRole("treeitem")).toHaveLength(60);
    expect(document.activeElement?.getAttribute("aria-setsize")).toBe("500");
  });
});
