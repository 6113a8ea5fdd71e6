// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { MapView } from "#features/explore/map/MapView.tsx";
import type { MapProjection } from "#features/explore/map/scene/map-projection.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { StoreContext } from "#store/store-context.ts";
import { buildPlaces } from "../../../../data/build/build-places.ts";
import { smallMap } from "./drawn-map.ts";

const { index, model } = smallMap();
/** A canvas that takes every call and draws nothing. */
const blank = new Proxy({}, { get: () => () => {}, set: () => true });
let store: AppStore;
let shown: MapProjection | null;

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("reduced-motion"),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    "Path2D",
    class {
      moveTo() {}
      bezierCurveTo() {}
      closePath() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(904);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(504);
  HTMLElement.prototype.setPointerCapture = () => {};
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(blank as never);
  store = createAppStore();
  store.getState().patchCatalogue({ framework: index, layout: model.layout });
  store.getState().addPane(frameworkId("a"));
  shown = null;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = () =>
  render(
    <StoreContext value={store}>
      <MapView
        paneId={1}
        layer={(projection, zoom) => {
          shown = projection;
          return (
            <button type="button" onClick={() => zoom(1)}>
              layer zoom
            </button>
          );
        }}
      />
    </StoreContext>,
  );
const canvas = () => document.querySelector("canvas") as HTMLCanvasElement;
const tapOn = (key: string) => {
  const { x, y } = shown?.nodes.get(key) ?? { x: 0, y: 0 };
  fireEvent.pointerDown(canvas(), { clientX: x, clientY: y, pointerId: 1, button: 0 });
  fireEvent.pointerUp(canvas(), { clientX: x, clientY: y, pointerId: 1, button: 0 });
  fireEvent.click(canvas(), { clientX: x, clientY: y, detail: 1 });
};
const camera = () => store.getState().panes[0]?.camera ?? null;

describe("the map", () => {
  it("hides the drawing from screen readers and gives the layer where things lie", () => {
    show();
    expect(canvas().closest('[aria-hidden="true"]')).not.toBeNull();
    expect([...(shown?.nodes.keys() ?? [])]).toContain("health/care");
    expect(canvas().dataset.frames).toBe("1");
  });

  it("opens the cluster that is tapped, and comes back by the button", async () => {
    show();
    expect(screen.queryByRole("button", { name: "Whole map" })).toBeNull();
    act(() => tapOn("trades"));
    expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: "trades" });
    expect(store.getState().panes[0]?.expanded).toContain("trades");
    fireEvent.click(await screen.findByRole("button", { name: "Whole map" }));
    expect(store.getState().focus).toBeNull();
    expect(store.getState().panes[0]?.expanded).toBeNull();
  });

  it("picks an occupation at the place that is tapped", () => {
    show();
    act(() => tapOn("health"));
    act(() => tapOn("nurse@health/lab"));
    expect(store.getState().focus).toEqual({
      paneId: 1,
      target: { kind: "occupation", id: "nurse" },
      at: nodeId("health/lab"),
    });
  });

  it("zooms by buttons and by the layer, and fits again", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(camera()?.zoom).toBeCloseTo(1.6, 2);
    fireEvent.click(screen.getByRole("button", { name: "layer zoom" }));
    expect(camera()?.zoom).toBeCloseTo(2.56, 2);
    fireEvent.click(screen.getByRole("button", { name: "Zoom out" }));
    expect(camera()?.zoom).toBeCloseTo(1.6, 2);
    fireEvent.click(screen.getByRole("button", { name: "Fit the map" }));
    expect(camera()).toBeNull();
  });

  it("says in the store what the pointer is over, for the other panes", () => {
    show();
    const { x, y } = shown?.nodes.get("health/care") ?? { x: 0, y: 0 };
    fireEvent.pointerMove(canvas(), { clientX: x, clientY: y });
    expect(store.getState().hover?.target).toMatchObject({ id: "health/care" });
    fireEvent.pointerLeave(canvas().parentElement?.parentElement as HTMLElement);
    expect(store.getState().hover).toBeNull();
  });

  it("says so while there is nothing to draw yet", () => {
    store.getState().dropFramework(frameworkId("a"));
    show();
    expect(screen.getByText("The map is on its way.")).toBeDefined();
  });

  it("says that its places failed, and leads on to the outline", () => {
    store.getState().dropFramework(frameworkId("a"));
    store.getState().patchCatalogue({ failure: ["a/large", { kind: "layout", message: "no room" }] });
    show();
    expect(screen.getByRole("alert").textContent).toBe(
      "The map of this framework could not be drawn. The outline and the table work.",
    );
    fireEvent.click(screen.getByRole("button", { name: "Outline" }));
    expect(store.getState().view).toBe("outline");
  });

  it("loads failed places again when asked", async () => {
    vi.stubGlobal("fetch", async (url: URL) =>
      url.pathname.endsWith("frameworks.json")
        ? Response.json({
            release: "2026-11",
            entries: [{ id: "a", title: "A", edition: "", layouts: ["large"] }],
          })
        : Response.json(buildPlaces(model.layout, index.framework)),
    );
    store.getState().dropFramework(frameworkId("a"));
    store.getState().patchCatalogue({
      framework: index,
      failure: ["a/large", { kind: "offline", path: "places/a-large.json" }],
    });
    show();
    const again = screen.getByRole("button", { name: "Try again" });
    act(() => again.focus());
    fireEvent.click(again);
    expect(screen.getByText("The map is on its way.")).toBeDefined();
    expect(document.activeElement).not.toBe(document.body);
    await vi.waitFor(() => expect(screen.queryByText("The map is on its way.")).toBeNull());
    expect(store.getState().failures.size).toBe(0);
  });

  it("gives way to the outline where there is no canvas", () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    show();
    expect(store.getState().view).toBe("outline");
  });
});
