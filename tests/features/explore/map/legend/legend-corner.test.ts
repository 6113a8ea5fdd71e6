import { describe, expect, it } from "vitest";
import type { Layout } from "#domain/layout.ts";
import { fitWhole } from "#features/explore/map/camera.ts";
import { legendBox, roomForLegend } from "#features/explore/map/legend/legend-corner.ts";
import { bundledMap } from "../drawn-map.ts";

const map = { width: 1064, height: 844 };

/** Points of coasts under the legend. */
function hidden(layout: Layout, legend: { readonly width: number; readonly height: number }): number {
  const { corner, view } = roomForLegend(layout, fitWhole(layout, map), legend, map);
  const { x0, y0, x1, y1 } = legendBox(corner, legend, map);
  return layout.clusters
    .flatMap(({ coast }) => coast)
    .flatMap((ring) => ring.flatMap((x, at) => (at % 2 === 0 ? [[x, ring[at + 1] ?? 0] as const] : [])))
    .map(([x, y]) => [x * view.k + view.x, y * view.k + view.y] as const)
    .filter(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1).length;
}

describe.each(["ncc-modernized-2024", "ncc-original-2002", "soc-2018"])("the legend on %s", (id) => {
  const { layout } = bundledMap(id, "large").model;

  it("hides no island, folded or open", () => {
    expect(hidden(layout, { width: 90, height: 38 })).toBe(0);
    expect(hidden(layout, { width: 196, height: 260 })).toBe(0);
  });

  it("leaves the whole map in view, and as large as it can", () => {
    const whole = fitWhole(layout, map);
    const { view } = roomForLegend(layout, whole, { width: 196, height: 260 }, map);
    expect(view.k).toBeGreaterThanOrEqual(whole.k * 0.8);
    const { x0, y0, x1, y1 } = layout.bounds;
    expect(x0 * view.k + view.x).toBeGreaterThanOrEqual(0);
    expect(y0 * view.k + view.y).toBeGreaterThanOrEqual(0);
    expect(x1 * view.k + view.x).toBeLessThanOrEqual(map.width);
    expect(y1 * view.k + view.y).toBeLessThanOrEqual(map.height);
  });
});
