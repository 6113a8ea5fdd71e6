import { describe, expect, it } from "vitest";
import type { LayoutSize } from "#domain/layout.ts";
import { arrangeMap } from "#features/explore/map/arrange-map.ts";
import { autoView, fitWhole, type Size } from "#features/explore/map/camera.ts";
import { layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { controlBoxes } from "#features/explore/map/map-boxes.ts";
import { overlappingLabels } from "#features/explore/map/place-labels.ts";
import { bundledMap, clusterIds, sceneOf } from "./drawn-map.ts";

/** The map's box on a wide screen, a tablet and a phone. */
const boxes = [
  { width: 1064, height: 844, layout: "large" },
  { width: 768, height: 612, layout: "large" },
  { width: 360, height: 560, layout: "phone" },
] as const;
/** Under a phone's half sheet, a phone, a pane on a tablet and on a laptop. */
const smallBoxes = [
  { width: 360, height: 250 },
  { width: 360, height: 560 },
  { width: 384, height: 560 },
  { width: 500, height: 500 },
].map((box) => ({ ...box, layout: layoutSizeFor(box) }));
const frameworks = ["ncc-modernized-2024", "ncc-original-2002", "soc-2018", "riasec"];

const opening = (id: string, size: Size & { readonly layout: LayoutSize }) => {
  const { model } = bundledMap(id, size.layout);
  const { k, x, y } = fitWhole(model.layout, size);
  const within = { x0: 4 - x, y0: 4 - y, x1: size.width - 4 - x, y1: size.height - 4 - y };
  const taken = controlBoxes(size, { away: false, legend: false }).map((box) => ({
    x0: box.x0 - x,
    y0: box.y0 - y,
    x1: box.x1 - x,
    y1: box.y1 - y,
  }));
  return { model, k, input: { k, ...size, within, taken } };
};

describe.each(frameworks)("names of %s", (id) => {
  it.each(boxes)("never lie over each other, at three zooms, $width px wide", (size) => {
    const { model, k, input } = opening(id, size);
    for (const zoom of [1, 1.7, 3])
      expect(overlappingLabels(sceneOf(model, {}, { ...input, k: k * zoom, within: null }).labels)).toEqual(
        [],
      );
  });

  it.each(boxes)("never lie over each other in an open cluster, $width px wide", (size) => {
    const { model } = opening(id, size);
    for (const node of clusterIds(model)) {
      const { k } = autoView(model.layout, [node], size);
      const scene = sceneOf(
        model,
        { open: [node] },
        { k, ...size, arrangement: arrangeMap(model, new Map([[node, 1]])) },
      );
      expect(overlappingLabels(scene.labels)).toEqual([]);
      expect(scene.labels.map(({ key }) => key)).toContain(node);
    }
  });

  it.each(boxes)("are at least 12 px, $width px wide", (size) => {
    const { model, input } = opening(id, size);
    for (const { font } of sceneOf(model, {}, input).labels) expect(font.size).toBeGreaterThanOrEqual(12);
  });
});

describe.each(["ncc-modernized-2024", "ncc-original-2002", "riasec"])("the opening view of %s", (id) => {
  it.each(boxes)("names every cluster, $width px wide", (size) => {
    const { model, input } = opening(id, size);
    const named = new Set<string>(sceneOf(model, {}, input).labels.map(({ key }) => key));
    expect(clusterIds(model).filter((node) => !named.has(node))).toEqual([]);
  });
});

describe.each(frameworks)("a small map of %s", (id) => {
  it.each(smallBoxes)("shows every cluster's code, none over another, $width × $height px", (size) => {
    const { model, input } = opening(id, size);
    const { labels, signs } = sceneOf(model, {}, input);
    expect(overlappingLabels(labels)).toEqual([]);
    expect(signs.map(({ text }) => text).toSorted()).toEqual(
      model.clusters.map(({ mark }) => mark.code).toSorted(),
    );
  });
});
