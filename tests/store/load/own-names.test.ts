import { describe, expect, it } from "vitest";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { titleAt } from "#features/explore/title-at.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { fileOf, memoryStorage, ownFrameworksIn } from "../../fixtures/own-frameworks.ts";

/** Right-to-left override: "live" after it reads "evil". */
const turned = "\u202elive";
const json = JSON.stringify({
  format: "framework-atlas/framework",
  formatVersion: 1,
  id: "mine",
  title: `My ${turned}`,
  levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
  nodes: [{ id: "health", level: "cluster", title: turned }],
  memberships: [{ occupation: "29-1141.00", node: "health" }],
});

describe("names of a person's own framework", () => {
  it("are shown with marks, and kept and written to sheets as the file has them", async () => {
    const storage = memoryStorage();
    const { own } = ownFrameworksIn(storage);
    await own.read(fileOf("mine.json", json), 1);
    await own.accept();
    const later = ownFrameworksIn(storage);
    await later.own.restore();
    expect(later.store.getState().entries.at(-1)?.short).toBe("My ‹U+202E›live");
    await loadFramework(later.store, frameworkId("mine"));
    const index = later.store.getState().frameworks.get(frameworkId("mine"));
    const health = nodeId("health");
    expect(index?.framework.title).toBe("My ‹U+202E›live");
    expect(index?.byId.get(health)?.title).toBe("‹U+202E›live");
    const path = index === undefined ? [] : pathOf(index, health).flatMap((id) => index.byId.get(id) ?? []);
    expect(titleAt(path, "cluster")).toBe(turned);
    const kept = await storage.read(frameworkId("mine"));
    expect(kept.ok && kept.value).toContain(JSON.stringify(turned));
  });
});
