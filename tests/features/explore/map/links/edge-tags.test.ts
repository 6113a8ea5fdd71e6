import { range } from "d3";
import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { overlap } from "#features/explore/map/labels/label-grid.ts";
import { bentCurve } from "#features/explore/map/links/build-curves.ts";
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
const size = { width: 700, height: 200 };
const narrow = { width: 300, height: 200 };

describe("tags at the edge", () => {
  const scene = sceneOf(model, { focusDot, links }, { k: 5 });

  it("name the ends of links that are out of view, with code and title", () => {
    const [tag, ...rest] = buildEdgeTags(scene, { k: 5, x: 0, y: -650 }, size, []);
    expect(tag).toMatchObject({ title: "welder", code: { text: "TR" } });
    expect(rest).toHaveLength(1);
    expect((tag?.box.y1 ?? 0) - (tag?.box.y0 ?? 0)).toBe(28);
  });

  it("say nothing of ends in view, or with nothing in focus", () => {
    expect(buildEdgeTags(scene, { k: 3, x: 0, y: 0 }, { width: 2000, height: 2000 }, [])).toEqual([]);
    expect(buildEdgeTags(sceneOf(model), { k: 1, x: 0, y: 0 }, size, [])).toEqual([]);
  });

  it("lie on their own links", () => {
    const view = { k: 5, x: 0, y: -650 };
    const tags = buildEdgeTags(scene, view, size, []);
    expect(tags.length).toBeGreaterThan(0);
    const from = { x: (scene.linksFrom?.x ?? 0) + view.x, y: (scene.linksFrom?.y ?? 0) + view.y };
    for (const { box, end } of tags) {
      if (end.kind !== "dot") continue;
      const curve = bentCurve(from, { x: end.dot.x + view.x, y: end.dot.y + view.y });
      const on = range(0, 1.001, 0.01).some((part) => {
        const at = (axis: 0 | 1) =>
          (1 - part) ** 2 * curve.from[axis] +
          2 * part * (1 - part) * curve.bend[axis] +
          part ** 2 * curve.to[axis];
        return at(0) >= box.x0 && at(0) <= box.x1 && at(1) >= box.y0 && at(1) <= box.y1;
      });
      expect(on, end.dot.key).toBe(true);
    }
  });

  it("are codes alone on a narrow map", () => {
    const tags = buildEdgeTags(scene, { k: 5, x: 0, y: -650 }, narrow, []);
    expect(tags.map(({ title, code }) => [title, code.text])).toContainEqual(["", "TR"]);
  });

  it("lie in the map, over no control and not over each other", () => {
    const taken = [{ x0: 100, y0: 0, x1: 300, y1: 110 }];
    const tags = buildEdgeTags(scene, { k: 5, x: 0, y: -650 }, size, taken);
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
    const busy = sceneOf(model, { focusDot, links, compared }, { k: 5 });
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
    for (let x = -400; x <= 400; x += 40)
      for (let y = -750; y <= -550; y += 20) {
        const tags = buildEdgeTags(busy, { k: 5, x, y }, size, []);
        found += tags.length;
        for (const { box } of tags)
          for (const other of shown) {
            const moved = { x0: other.x0 + x, y0: other.y0 + y, x1: other.x1 + x, y1: other.y1 + y };
            expect(overlap(box, moved), `camera at ${x}, ${y}`).toBe(false);
          }
      }
    expect(found).toBeGreaterThan(50);
  });
});
