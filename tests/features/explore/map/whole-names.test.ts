import { describe, expect, it } from "vitest";
import type { Size } from "#features/explore/map/camera.ts";
import { overlappingLabels } from "#features/explore/map/labels/place-labels.ts";
import { clusterIds, openingOf, sceneOf } from "./drawn-map.ts";

/** The map's box at 1440, 768 and 360 px, and of one of two panes at 1440 and 768. */
const boxes = [
  { width: 1064, height: 844 },
  { width: 768, height: 581 },
  { width: 360, height: 506 },
  { width: 532, height: 788 },
  { width: 384, height: 525 },
];

function opening(id: string, size: Size) {
  const { model, input } = openingOf(id, size);
  const { labels } = sceneOf(model, {}, input);
  const ids = new Set<string>(clusterIds(model));
  const named = labels.filter(({ key, lines }) => ids.has(key) && lines.length > 0);
  return { model, labels, named };
}

describe.each(["ncc-modernized-2024", "ncc-original-2002", "soc-2018", "riasec"])(
  "at first sight of %s",
  (id) => {
    it.each(boxes)("every cluster has its whole name, $width × $height px", (size) => {
      const { model, labels, named } = opening(id, size);
      const words = (name: string) => name.replaceAll(/\s/g, "");
      expect(named.map(({ lines }) => words(lines.join(""))).toSorted()).toEqual(
        model.clusters.map(({ name }) => words(name.short ?? name.title)).toSorted(),
      );
      expect(overlappingLabels(labels)).toEqual([]);
      for (const { font } of named) expect(font.size).toBeGreaterThanOrEqual(12);
    });
  },
);

it.each(["ncc-modernized-2024", "ncc-original-2002"])("every place of %s is named on a wide screen", (id) => {
  const { model, labels } = opening(id, { width: 1064, height: 844 });
  const named = new Set(labels.map(({ key }) => key));
  const places = model.clusters.flatMap(({ places }) => places);
  expect(places.filter(({ name, laid }) => name !== null && !named.has(laid.node))).toEqual([]);
});
