import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { automaticView } from "#features/explore/map/automatic-view.ts";
import { autoView, fitWhole } from "#features/explore/map/camera.ts";
import type { MapLink } from "#features/explore/map/map-state.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import { bundledMap, sceneOf } from "./drawn-map.ts";

const { model } = bundledMap("ncc-modernized-2024", "large");
const { layout } = model;
const size = { width: 1064, height: 772 };
const [health, far] = ["cluster/healthcare-and-human-services", "cluster/construction"].map(nodeId);
/** The fullest place of a cluster. */
const placeIn = (cluster: string | undefined) => {
  const places = model.clusters.find(({ laid }) => laid.node === cluster)?.places ?? [];
  const [place] = places.toSorted((a, b) => b.occupations.length - a.occupations.length);
  if (place === undefined) throw new Error(`no place: ${cluster}`);
  return place;
};
const dots = (cluster: string | undefined, from: number, to: number): readonly MapLink[] =>
  placeIn(cluster)
    .occupations.slice(from, to)
    .map((occupation) => ({
      occupation,
      place: placeIn(cluster).laid.node,
      reason: { kind: "related", rank: 1 },
    }));
const focused = (links: readonly MapLink[]) => ({
  ...restingState,
  focusDot: dots(health, 0, 1)[0] ?? { occupation: occupationId("none"), place: nodeId("none") },
  links,
});
const whole = fitWhole(layout, size);

describe("the automatic view of an occupation", () => {
  it("comes closer when its links end close by, but no closer than its open cluster", () => {
    const state = focused(dots(health, 1, 8));
    const view = automaticView(model, state, size);
    expect(view.k).toBeGreaterThan(1.5 * whole.k);
    expect(view.k).toBeLessThanOrEqual(autoView(layout, health === undefined ? [] : [health], size).k + 1e-9);
    expect(automaticView(model, state, size)).toEqual(view);
  });

  it("keeps 46 px round every end", () => {
    const state = focused(dots(health, 1, 8));
    const { k, x, y } = automaticView(model, state, size);
    const { links, focusDot } = sceneOf(model, state, { k });
    for (const dot of [...links.map((link) => link.dot), ...(focusDot === null ? [] : [focusDot])]) {
      expect(dot.x + x).toBeGreaterThan(45);
      expect(dot.y + y).toBeGreaterThan(45);
      expect(dot.x + x).toBeLessThan(size.width - 45);
      expect(dot.y + y).toBeLessThan(size.height - 45);
    }
  });

  it("shows the whole map when a link ends far off, there is none, or another map stands beside", () => {
    expect(automaticView(model, focused([...dots(health, 1, 4), ...dots(far, 0, 1)]), size)).toEqual(whole);
    expect(automaticView(model, focused([]), size)).toEqual(whole);
    expect(automaticView(model, { ...focused(dots(health, 1, 8)), beside: true }, size)).toEqual(whole);
  });

  it("stays with the cluster that is open", () => {
    const open = health === undefined ? [] : [health];
    const state = { ...focused(dots(health, 1, 8)), open, grown: open };
    expect(automaticView(model, state, size)).toEqual(autoView(layout, open, size));
  });
});
