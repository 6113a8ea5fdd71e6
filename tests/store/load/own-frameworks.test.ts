import { describe, expect, it } from "vitest";
import { frameworkId } from "#domain/ids.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { fileOf, memoryStorage, openWhole, ownFrameworksIn, ownJson } from "../../fixtures/own-frameworks.ts";

const good = "Cluster,Code\nHealth,29-1141.00\nTech,15-1252.00";
describe("a person's own framework", () => {
  it("changes nothing until its report is accepted", async () => {
    const { store, own } = ownFrameworksIn();
    const before = store.getState();
    await own.read(fileOf("mine.csv", good), 1);
    const { opening, frameworks, entries, panes } = store.getState();
    expect(opening).toMatchObject({ step: "report", fileName: "mine.csv", paneId: 1 });
    expect([frameworks, entries, panes]).toEqual([before.frameworks, before.entries, before.panes]);
    own.cancel();
    expect(store.getState().opening).toBeNull();
  });

  it("is shown in its pane, listed as own, and kept once the device has said so", async () => {
    const world = ownFrameworksIn();
    const id = await openWhole(world, "mine.csv", good);
    const { panes, entries, frameworks, kept, opening } = world.store.getState();
    expect(panes[0]?.frameworkId).toBe(id);
    expect(entries.at(-1)).toMatchObject({ id, title: "Mine", edition: "", short: "Mine", own: true });
    expect(frameworks.get(frameworkId(id ?? ""))?.occupations).toEqual(["29-1141.00", "15-1252.00"]);
    expect(kept.has(frameworkId(id ?? ""))).toBe(true);
    expect(opening).toBeNull();
  });

  it("comes back when the page is loaded again", async () => {
    const storage = memoryStorage();
    const id = await openWhole(ownFrameworksIn(storage), "mine.csv", good);
    const later = ownFrameworksIn(storage);
    await later.own.restore();
    expect(later.store.getState().frameworks.has(frameworkId(id ?? ""))).toBe(false);
    await loadFramework(later.store, frameworkId(id ?? ""));
    const { entries, frameworks, kept } = later.store.getState();
    expect(entries.map(({ id: each, own }) => [each, own])).toEqual([
      ["national", false],
      [id, true],
    ]);
    expect([...frameworks.keys()]).toContain(id);
    expect([...kept]).toEqual([id]);
  });

  it("does not take the place of another of the same id", async () => {
    const world = ownFrameworksIn();
    const ids = [
      await openWhole(world, "a.json", ownJson("One", "national")),
      await openWhole(world, "b.json", ownJson("One")),
      await openWhole(world, "c.json", ownJson("Two")),
      await openWhole(world, "c.json", ownJson("One")),
    ];
    expect(ids[0]).toMatch(/^national-[0-9a-f]{8}$/);
    expect(ids[1]).toBe("mine");
    expect(ids[2]).toMatch(/^mine-[0-9a-f]{8}$/);
    expect(ids[3]).toBe("mine"); // the very same content is the same framework
    expect(world.store.getState().entries).toHaveLength(4);
    const kept = async (id: string | null | undefined): Promise<unknown> => {
      const read = await world.storage.read(frameworkId(id ?? ""));
      return JSON.parse((read.ok && read.value) || "");
    };
    expect(await kept(ids[2])).toEqual({ ...((await kept("mine")) as object), id: ids[2], title: "Two" });
  });

  it("stays called not kept while another is kept, and until it is kept or forgotten", async () => {
    const world = ownFrameworksIn();
    world.storage.failure = "full";
    const lost = frameworkId((await openWhole(world, "a.json", ownJson("A", "a"))) ?? "");
    world.storage.failure = null;
    const saved = frameworkId((await openWhole(world, "b.json", ownJson("B", "b"))) ?? "");
    const problem = () => world.store.getState().storageProblem;
    expect(world.store.getState().kept).toEqual(new Set([saved]));
    expect(problem()).toEqual({ act: "keep", failure: "full" });
    await world.own.forget(saved);
    expect(problem()).toEqual({ act: "keep", failure: "full" });
    await world.own.forget(lost);
    expect(problem()).toBeNull();
  });

  it("is open but not called kept when the device has no room", async () => {
    const world = ownFrameworksIn();
    world.storage.failure = "full";
    const id = await openWhole(world, "mine.csv", good);
    const { panes, kept, storageProblem } = world.store.getState();
    expect(panes[0]?.frameworkId).toBe(id);
    expect(kept.size).toBe(0);
    expect(storageProblem).toEqual({ act: "keep", failure: "full" });
    expect(world.own.textOf(frameworkId(id ?? ""))).toContain('"title": "Mine"');
  });

  it("is forgotten on this device and on screen, and comes back by undo", async () => {
    const world = ownFrameworksIn();
    const id = frameworkId((await openWhole(world, "mine.csv", good)) ?? "");
    await world.own.forget(id);
    expect(world.store.getState().panes[0]?.frameworkId).toBe("national");
    expect(world.store.getState().frameworks.has(id)).toBe(false);
    expect(await world.storage.list()).toEqual({ ok: true, value: [] });
    await world.own.undoForget();
    expect(world.store.getState().frameworks.has(id)).toBe(true);
    expect(world.store.getState().kept.has(id)).toBe(true);
  });

  it("gives its pane to a framework that does not stand beside it already", async () => {
    const world = ownFrameworksIn();
    const { entries, addPane } = world.store.getState();
    const older = { id: frameworkId("older"), title: "Older", edition: "", short: "Older", own: false };
    world.store.setState({ entries: [...entries, older] });
    const id = frameworkId((await openWhole(world, "mine.csv", good)) ?? "");
    addPane(frameworkId("national"));
    await world.own.forget(id);
    expect(world.store.getState().panes.map((pane) => pane.frameworkId)).toEqual(["older", "national"]);
  });

  it("stays when the device cannot forget it, and that is said", async () => {
    const world = ownFrameworksIn();
    const id = frameworkId((await openWhole(world, "mine.csv", good)) ?? "");
    world.storage.failure = "failed";
    await world.own.forget(id);
    expect(world.store.getState().frameworks.has(id)).toBe(true);
    expect(world.store.getState().storageProblem).toEqual({ act: "forget", failure: "failed" });
  });

  it("goes with all others when the device is cleared", async () => {
    const world = ownFrameworksIn();
    await openWhole(world, "a.csv", good);
    await openWhole(world, "b.csv", good);
    expect(await world.own.forgetAll()).toEqual({ ok: true, value: null });
    expect(world.store.getState().entries.map(({ id }) => id)).toEqual(["national"]);
    expect(await world.storage.list()).toEqual({ ok: true, value: [] });
  });

  it("is not called forgotten when the device could neither list nor clear it", async () => {
    const { own, store, storage } = ownFrameworksIn();
    storage.failure = "failed";
    await own.restore();
    expect(await own.forgetAll()).toEqual({ ok: false, failure: "failed" });
    expect(store.getState().storageProblem).toEqual({ act: "forget", failure: "failed" });
  });

  it("leaves nothing to forget in a browser that keeps nothing, and is gone from the screen", async () => {
    const world = ownFrameworksIn();
    world.storage.failure = "unavailable";
    await openWhole(world, "mine.csv", good);
    expect(await world.own.forgetAll()).toEqual({ ok: true, value: null });
    expect(world.store.getState().entries).toHaveLength(1);
  });
});

describe("a file that cannot be opened", () => {
  it("leaves all as it was", async () => {
    const { store, own } = ownFrameworksIn();
    await own.read(fileOf("bad.csv", "nothing\nof use"), 1);
    expect(store.getState().opening).toMatchObject({ step: "report", read: { framework: null } });
    expect(await own.accept()).toBeNull();
    expect(store.getState().frameworks.size).toBe(1);
  });

  it("says so when the browser cannot give its content, or reading it breaks off", async () => {
    const { store, own } = ownFrameworksIn();
    await own.read(
      { name: "gone.csv", slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) },
      1,
    );
    expect(store.getState().opening).toMatchObject({ step: "failed", why: "unreadable" });
    const broken = ownFrameworksIn(memoryStorage(), {
      read: () => Promise.reject(new Error("broke")),
      stop: () => {},
    });
    await broken.own.read(fileOf("a.csv", good), 1);
    expect(broken.store.getState().opening).toMatchObject({ step: "failed", why: "broke" });
  });
});
