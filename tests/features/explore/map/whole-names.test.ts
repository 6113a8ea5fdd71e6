import { describe, expect, it } from "vitest";
import { fitWhole, type Size } from "#features/explore/map/camera.ts";
import { overlappingLabels } from "#features/explore/map/labels/place-labels.ts";
import { layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { controlBoxes } from "#features/explore/map/scene/map-boxes.ts";
import { bundledMap, clusterIds, sceneOf } from "./drawn-map.ts";

/** The map's box at 1440, 768 and 360 px, and of one of two panes at 1440 and 768. */
const boxes = [
  { width: 1064, height: 844 },
  { width: 768, height: 581 },
  { width: 360, height: 506 },
  { width: 532, height: 788 },
  { width: 384, height: 525 },
];

function opening(id: string, size: Size) {
  const { model } = bundledMap(id, layoutSizeFor(size));
  const { k, x, y } = fitWhole(model.layout, size);
  const within = { x0: 4 - x, y0: 4 - y, x1: size.width - 4 - x, y1: size.height - 4 - y };
  const taken = controlBoxes(size, { away: false, legend: null }).map((box) => ({
    x0: box.x0 - x,
    y0: box.y0 - y,
    x1: box.x1 - x,
    y1: box.y1 - y,
  }));
  const { labels } = sceneOf(model, {}, { k, ...size, within, taken });
  const ids = new Set<string>(clusterIds(model));
  const named = labels.filter(({ key, lines }) => ids.has(key) && lines.length > 0);
  return { model, labels, named };
}

describe.each(["ncc-modernized-2024", "ncc-original-2002", "riasec"])("at first sight of %s", (id) => {
  it.each(boxes)("every cluster has its whole name, $width × $height px", (size) => {
    const { model, labels, named } = opening(id, size);
    const words = (name: string) => name.replaceAll(/\s/g, "");
    expect(named.map(({ lines }) => words(lines.join(""))).toSorted()).toEqual(
      model.clusters.map(({ name }) => words(name.short ?? name.title)).toSorted(),
    );
    expect(overlappingLabels(labels)).toEqual([]);
    for (const { font } of named) expect(font.size).toBeGreaterThanOrEqual(12);
  });
});

/** Where 23 islands lie on a phone, a few have their code alone. */
const leastNamed = [23, 23, 17, 23, 22];

it.each(boxes.map((size, at) => ({ ...size, least: leastNamed[at] ?? 23 })))(
  "$least of the 23 groups of soc-2018 or more are named, $width × $height px",
  ({ least, ...size }) => {
    const { labels, named } = opening("soc-2018", size);
    expect(named.length).toBeGreaterThanOrEqual(least);
    expect(overlappingLabels(labels)).toEqual([]);
  },
);

it.each(["ncc-modernized-2024", "ncc-original-2002"])("every place of %s is named on a wide screen", (id) => {
  const { model, labels } = opening(id, { width: 1064, height: 844 });
  const named = new Set(labels.map(({ key }) => key));
  const places = model.clusters.flatMap(({ places }) => places);
  expect(places.filter(({ name, laid }) => name !== null && !named.has(laid.node))).toEqual([]);
});
