import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { pickAt } from "#features/explore/map/scene/pick.ts";
import { sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const still = { k: 1, x: 0, y: 0 };
const nodeAt = (scene: ReturnType<typeof sceneOf>, x: number, y: number, view = still) => {
  const picked = pickAt(scene, [], view, x, y);
  return picked === null ? null : picked.kind === "node" ? picked.node : picked.dot.key;
};

describe("the whole map", () => {
  const scene = sceneOf(model);

  it("picks a place over its island, an island by its land, and nothing at sea", () => {
    expect(nodeAt(scene, 50, 150)).toBe("health/care");
    expect(nodeAt(scene, 20, 20)).toBe("health");
    expect(nodeAt(scene, 300, 20)).toBe("trades");
    expect(nodeAt(scene, 220, 100)).toBeNull();
  });

  it("reaches a small place over 24 px", () => {
    expect(nodeAt(scene, 390 + 11, 150)).toBe("trades/yard");
    expect(nodeAt(scene, 390, 150 - 13)).toBe("trades");
  });

  it("picks by name too", () => {
    expect(nodeAt(scene, 100, 70)).toBe("health");
    const name = scene.labels.find(({ key }) => key === "trades/metal")?.box;
    expect(nodeAt(scene, (name?.x0 ?? 0) + 2, (name?.y1 ?? 0) - 2)).toBe("trades/metal");
  });

  it("follows the view", () => {
    expect(nodeAt(scene, 150, 350, { k: 1, x: 100, y: 200 })).toBe("health/care");
  });
});

describe("dots", () => {
  const open = { open: [nodeId("health")] };

  it("come first where they lie 24 px apart", () => {
    const scene = sceneOf(model, open, { k: 4 });
    const [dot] = scene.dotList;
    expect(dot?.pitch).toBeGreaterThan(24);
    expect(nodeAt(scene, (dot?.x ?? 0) + 13, dot?.y ?? 0)).toBe(dot?.key);
  });

  it("give way to their place where they lie closer", () => {
    const scene = sceneOf(model, open, { k: 0.2 });
    const crowded = scene.dotList.find(({ place }) => place === "health/care");
    expect(crowded?.pitch).toBeLessThan(24);
    expect(nodeAt(scene, crowded?.x ?? 0, crowded?.y ?? 0)).toBe("health/care");
  });

  it("come first however close they lie, at the end of a link", () => {
    const focusDot = { occupation: occupationId("nurse"), place: nodeId("health/care") };
    const link = {
      occupation: occupationId("aide"),
      place: nodeId("health/care"),
      reason: { kind: "same" } as const,
    };
    const scene = sceneOf(model, { focusDot, links: [link] }, { k: 0.5 });
    const end = scene.links[0]?.dot;
    expect(nodeAt(scene, end?.x ?? 0, end?.y ?? 0)).toBe("aide@health/care");
  });
});
