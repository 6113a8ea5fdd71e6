import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import {
  autoView,
  betweenViews,
  cameraFromView,
  cameraToView,
  clampView,
  fitBox,
  fitWhole,
  zoomAbout,
} from "#features/explore/map/camera.ts";
import { smallMap } from "./drawn-map.ts";

const { layout } = smallMap().model;
const size = { width: 904, height: 504 };

describe("fitting", () => {
  it("fits the longer side and centres the other", () => {
    // 200 × 100 px are left inside the margin: twice 100 × 50. Across 20 + 2 * 100 + 20 = 240.
    const view = fitBox({ x0: 0, y0: 10, x1: 100, y1: 60 }, { width: 240, height: 160 }, 20);
    expect(view).toEqual({ k: 2, x: 20, y: 10 });
  });

  it("shows the one open cluster with 46 px round it, else the whole", () => {
    // (504 - 2 * 46) / 200 = 2.06; the whole is (904 - 24) / 440 = 2.
    expect(autoView(layout, [nodeId("trades")], size).k).toBeCloseTo(2.06);
    expect(autoView(layout, [], size)).toEqual(fitWhole(layout, size));
    expect(autoView(layout, [nodeId("health"), nodeId("trades")], size)).toEqual(fitWhole(layout, size));
    expect(fitWhole(layout, size).k).toBe(2);
  });

  it("does not fail on a map without room or extent", () => {
    const view = fitBox({ x0: 5, y0: 5, x1: 5, y1: 5 }, { width: 0, height: 0 }, 12);
    expect(Number.isFinite(view.k) && view.k > 0).toBe(true);
  });
});

describe("moving", () => {
  it("keeps what lies under the pointer when it zooms", () => {
    const view = { k: 2, x: 10, y: -30 };
    const zoomed = zoomAbout(view, 100, 70, 1.5);
    expect((100 - zoomed.x) / zoomed.k).toBeCloseTo((100 - view.x) / view.k);
    expect((70 - zoomed.y) / zoomed.k).toBeCloseTo((70 - view.y) / view.k);
    expect(zoomed.k).toBe(3);
  });

  it("cannot lose the map", () => {
    const fit = fitWhole(layout, size);
    const lost = clampView({ k: 2, x: 90_000, y: -90_000 }, layout, fit, size);
    expect((size.width / 2 - lost.x) / lost.k).toBe(layout.bounds.x0);
    expect((size.height / 2 - lost.y) / lost.k).toBe(layout.bounds.y1);
    expect(clampView({ ...fit, k: 1000 }, layout, fit, size).k).toBe(fit.k * 14);
    expect(clampView({ ...fit, k: 0.001 }, layout, fit, size).k).toBeCloseTo(fit.k * 0.6);
  });

  it("begins and ends a way at its ends, and grows evenly between", () => {
    const [from, to] = [
      { k: 1, x: 0, y: 0 },
      { k: 4, x: -300, y: 30 },
    ];
    expect(betweenViews(from, to, 0)).toEqual(from);
    expect(betweenViews(from, to, 1)).toEqual(to);
    expect(betweenViews(from, to, 0.5).k).toBe(2);
    expect(betweenViews(from, { ...from, x: 10 }, 0.5)).toEqual({ k: 1, x: 5, y: 0 });
  });

  it("comes back from a kept camera as the same view, to half a px", () => {
    const fit = fitWhole(layout, size);
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.double({ min: 0.6, max: 14, noNaN: true }), (across, down, zoom) => {
        const view = cameraToView({ x: across * 440, y: down * 200, zoom }, fit, size);
        const back = cameraToView(cameraFromView(view, fit, size), fit, size);
        expect(Math.abs(back.k / view.k - 1)).toBeLessThan(0.001);
        expect(Math.abs(back.x - view.x)).toBeLessThan(0.5 + 440 * view.k * 0.001 + view.k * 0.05);
      }),
    );
  });
});
