import { range } from "d3";
import { describe, expect, it } from "vitest";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { NodeId } from "#domain/ids.ts";
import type { LaidCluster, LayoutSize } from "#domain/layout.ts";
import { autoView, type Size } from "#features/explore/map/camera.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";
import { overlappingLabels } from "#features/explore/map/labels/place-labels.ts";
import { layoutSizeFor } from "#features/explore/map/layout-size.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";
import { clusterIds, openingOf, sceneOf } from "./drawn-map.ts";

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

const opening = (id: string, { layout, ...size }: Size & { readonly layout: LayoutSize }) =>
  openingOf(id, size, layout);

/** In multiples of the whole map's, from far out to as close as one comes. */
const zooms = [0.6, 0.8, 1, 1.3, 1.7, 2.4, 3.5, 5, 8, 14];

/** Px are those of the page: a screen of more pixels shows the same letters finer. */
function wrongIn({ labels }: Scene, { clusters }: MapModel, k: number): readonly string[] {
  const islands = clusters.map(({ laid }) => laid);
  return [
    ...overlappingLabels(labels).map((pair) => `over each other: ${pair.join(", ")}`),
    ...labels.filter(({ font }) => font.size < 12).map(({ key }) => `too small: ${key}`),
    ...labels
      .filter(({ key }) => key.includes("@"))
      .filter(({ leader }) => leader === null)
      .filter((label) => crossesCoast(label, islands, k))
      .map(({ key }) => `across a coast: ${key}`),
  ];
}

/** Whether some of a name lies on an island and some does not. */
function crossesCoast({ box }: PlacedLabel, islands: readonly LaidCluster[], k: number): boolean {
  const points = range(9).flatMap((at) =>
    [box.y0 + 2, box.y1 - 2].map((y) => [box.x0 + ((box.x1 - box.x0) * at) / 8, y] as const),
  );
  const near = ({ bounds: { x0, y0, x1, y1 } }: LaidCluster) =>
    box.x1 >= x0 * k && box.x0 <= x1 * k && box.y1 >= y0 * k && box.y0 <= y1 * k;
  return islands
    .filter(near)
    .flatMap(({ coast }) => coast)
    .some((ring) => {
      const ashore = points.filter(([x, y]) => ringContains(ring, x / k, y / k)).length;
      return ashore > 0 && ashore < points.length;
    });
}

describe.each(frameworks)("names of %s", (id) => {
  it.each(boxes)("never lie over each other nor across a coast, at ten zooms, $width px wide", (size) => {
    const { model, k, input } = opening(id, size);
    for (const zoom of zooms) {
      const scene = sceneOf(model, {}, { ...input, k: k * zoom, within: null });
      expect(wrongIn(scene, model, k * zoom), `zoom ${zoom}`).toEqual([]);
    }
  });

  it.each(boxes)("never do so in an open cluster, near or far, $width px wide", (size) => {
    const { model } = opening(id, size);
    for (const node of clusterIds(model)) {
      const { k: fit } = autoView(model.layout, [node], size);
      const arrangement = arrangeMap(model, [node]);
      for (const zoom of [0.7, 1, 2]) {
        const k = fit * zoom;
        const scene = sceneOf(model, { open: [node], focusNode: node }, { k, ...size, arrangement });
        expect(wrongIn(scene, model, k), `${node}, zoom ${zoom}`).toEqual([]);
        expect(scene.labels.map(({ key }) => key)).toContain(node);
      }
    }
  });

  it.each(boxes)("never lie over each other round an occupation, $width px wide", (size) => {
    const { model, k, input } = opening(id, size);
    const places = model.clusters.flatMap((cluster) => cluster.places);
    for (const place of places.filter((_, at) => at % 6 === 0)) {
      const occupation = place.occupations[0];
      if (occupation === undefined) continue;
      const links = model
        .placesWith(occupation)
        .filter((other) => other !== place)
        .map(({ laid }) => ({ occupation, place: laid.node, reason: { kind: "same" } as const }));
      for (const zoom of [1, 2, 5]) {
        const state = { focusDot: { occupation, place: place.laid.node }, links };
        const { labels } = sceneOf(model, state, { ...input, k: k * zoom, within: null });
        expect(overlappingLabels(labels), `${occupation}, zoom ${zoom}`).toEqual([]);
      }
    }
  });
});

describe.each(["ncc-modernized-2024", "ncc-original-2002", "riasec"])("the opening view of %s", (id) => {
  it.each(boxes)("names every cluster in letters, on its own land, $width px wide", (size) => {
    const { model, k, input } = opening(id, size);
    const named = sceneOf(model, {}, input).labels.filter(({ lines }) => lines.length > 0);
    const keys = new Set<string>(named.map(({ key }) => key));
    expect(clusterIds(model).filter((node) => !keys.has(node))).toEqual([]);
    for (const { font, lines, box, key } of named) {
      const coast = model.clusterOf.get(key as NodeId)?.laid.coast;
      if (coast === undefined || key.includes("@") || !clusterIds(model).includes(key as NodeId)) continue;
      for (const [at, line] of lines.toReversed().entries()) {
        const half = labelWidth(line, font.style, font.size) / 2;
        const y = box.y1 - (at + 0.5) * font.line;
        for (const x of [(box.x0 + box.x1) / 2 - half, (box.x0 + box.x1) / 2 + half])
          expect(
            coast.some((ring) => ringContains(ring, x / k, y / k)),
            `${key}: ${line}`,
          ).toBe(true);
      }
    }
  });
});

describe.each(frameworks)("a small map of %s", (id) => {
  it.each(smallBoxes)(
    "shows every cluster by its code or its name, none over another, $width × $height px",
    (size) => {
      const { model, input } = opening(id, size);
      const { labels } = sceneOf(model, {}, input);
      expect(overlappingLabels(labels)).toEqual([]);
      const shown = new Set<string>(labels.map(({ key }) => key));
      expect(clusterIds(model).filter((node) => !shown.has(node))).toEqual([]);
    },
  );
});
