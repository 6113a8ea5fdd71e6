import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { overlap } from "#features/explore/map/labels/label-grid.ts";
import { buildEdgeTags } from "#features/explore/map/links/edge-tags.ts";
import { sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const focusDot = { occupation: occupationId("nurse"), place: nodeId("health/care") };
const to = (occupation: string, place: string) => ({
  occupation: occupationId(occupation),
  place: nodeId(place),
  reason: { kind: "related", rank: 1 } as const,
});
const links = [to("welder", "trades/metal"), to("nurse", "health/lab")];
const size = { width: 300, height: 200 };

describe("tags at the edge", () => {
  const scene = sceneOf(model, { focusDot, links }, { k: 3 });

  it("name the ends of links that are out of view, with code and title", () => {
    const [tag, ...rest] = buildEdgeTags(scene, { k: 3, x: 0, y: -350 }, size, []);
    expect(tag).toMatchObject({ title: "welder", code: { text: "TR" } });
    expect(rest).toHaveLength(1);
    expect((tag?.box.y1 ?? 0) - (tag?.box.y0 ?? 0)).toBe(28);
  });

  it("say nothing of ends in view, or with nothing in focus", () => {
    expect(buildEdgeTags(scene, { k: 3, x: 0, y: 0 }, { width: 2000, height: 2000 }, [])).toEqual([]);
    expect(buildEdgeTags(sceneOf(model), { k: 1, x: 0, y: 0 }, size, [])).toEqual([]);
  });

  it("lie in the map, over no control and not over each other", () => {
    const taken = [{ x0: 100, y0: 0, x1: 300, y1: 110 }];
    const tags = buildEdgeTags(scene, { k: 3, x: 0, y: -350 }, size, taken);
    expect(tags.length).toBeGreaterThan(0);
    for (const { box } of tags) {
      expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= size.width && box.y1 <= size.height).toBe(true);
      expect(taken.some((other) => overlap(box, other))).toBe(false);
    }
    const [one, other] = tags;
    if (one && other) expect(overlap(one.box, other.box)).toBe(false);
  });

  it("cover no name, badge or number that is in view, wherever the camera stands", () => {
    const compared = new Map([[occupationId("welder"), 1]]);
    const busy = sceneOf(model, { focusDot, links, compared }, { k: 3 });
    const shown = [
      ...busy.labels.map(({ box }) => box),
      ...busy.signs.map(({ x, y, width, height }) => ({
        x0: x - width / 2,
        y0: y - height / 2,
        x1: x + width / 2,
        y1: y + height / 2,
      })),
    ];
    let found = 0;
    for (let x = -900; x <= 0; x += 60)
      for (let y = -500; y <= 0; y += 60) {
        const tags = buildEdgeTags(busy, { k: 3, x, y }, size, []);
        found += tags.length;
        for (const { box } of tags)
          for (const other of shown) {
            const moved = { x0: other.x0 + x, y0: other.y0 + y, x1: other.x1 + x, y1: other.y1 + y };
            expect(overlap(box, moved), `camera at ${x}, ${y}`).toBe(false);
          }
      }
    expect(found).toBeGreaterThan(100);
  });
});
