import { describe, expect, it } from "vitest";
import { frameworkId } from "#domain/ids.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import {
  memoryStorage,
  openWhole,
  ownFrameworksIn,
  ownJson,
  readFile,
} from "../../fixtures/own-frameworks.ts";

describe("what the device kept", () => {
  const hurt = {
    heading: {
      id: frameworkId("hurt"),
      title: "Hurt",
      edition: "",
      fileName: "h.csv",
      hash: "",
      openedAt: 0,
      size: 1,
    },
    text: "{",
  };

  it("is listed by title and not read before it is asked for", async () => {
    const storage = memoryStorage();
    const id = await openWhole(ownFrameworksIn(storage), "a.json", ownJson("A", "a"));
    let reads = 0;
    const { store, own } = ownFrameworksIn({
      ...storage,
      read: (one) => {
        reads += 1;
        return storage.read(one);
      },
    });
    await own.restore();
    expect(store.getState().entries.at(-1)).toMatchObject({ id, title: "A", short: "A", own: true });
    expect([reads, store.getState().frameworks.size]).toEqual([0, 1]);
    await Promise.all([1, 2].map(() => loadFramework(store, frameworkId("a"))));
    expect([reads, store.getState().frameworks.size]).toEqual([1, 2]);
  });

  it("is read by itself later, where it is small", async () => {
    const storage = memoryStorage();
    await openWhole(ownFrameworksIn(storage), "a.json", ownJson("A", "a"));
    await storage.keep({ ...hurt, heading: { ...hurt.heading, size: 1_000_001 } });
    const { store, own } = ownFrameworksIn(storage);
    await own.restore();
    await own.loadSmall();
    expect(store.getState().frameworks.has(frameworkId("a"))).toBe(true);
    expect(store.getState().failures.size).toBe(0);
  });

  it("is said to be damaged where it is, and can be tried again and forgotten", async () => {
    const storage = memoryStorage();
    await openWhole(ownFrameworksIn(storage), "a.json", ownJson("A", "a"));
    const { store, own } = ownFrameworksIn(storage);
    await storage.keep(hurt);
    await own.restore();
    await loadFramework(store, frameworkId("hurt"));
    expect(store.getState().failures.get("hurt")).toEqual({ kind: "own", path: "h.csv" });
    expect(store.getState().storageProblem).toEqual({ act: "read", failure: "failed" });
    const mended = readFile(ownJson("Hurt", "hurt"), "h.json").framework;
    await storage.keep({ ...hurt, text: mended?.text ?? "" });
    await loadFramework(store, frameworkId("hurt"));
    expect(store.getState().failures.size).toBe(0);
    expect(store.getState().frameworks.has(frameworkId("hurt"))).toBe(true);
    await own.forget(frameworkId("hurt"));
    expect(store.getState().entries.map(({ id }) => id)).not.toContain("hurt");
  });

  it("shows nothing of a file that was forgotten while it was read", async () => {
    const storage = memoryStorage();
    await openWhole(ownFrameworksIn(storage), "a.json", ownJson("A", "a"));
    const { store, own } = ownFrameworksIn(storage);
    await own.restore();
    const loaded = loadFramework(store, frameworkId("a"));
    await own.forget(frameworkId("a"));
    await loaded;
    expect(store.getState().frameworks.has(frameworkId("a"))).toBe(false);
  });

  describe("when it comes late", () => {
    /** A device that has kept "old" and answers the first question only when told to. */
    async function slowDevice() {
      const storage = memoryStorage();
      await openWhole(ownFrameworksIn(storage), "old.json", ownJson("Old", "old"));
      const listed = await storage.list();
      let answer = () => {};
      const asked = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const world = ownFrameworksIn({ ...storage, list: () => asked.then(() => listed) });
      const restored = world.own.restore();
      return {
        world,
        comes: () => {
          answer();
          return restored;
        },
      };
    }
    const ownIds = ({ store }: ReturnType<typeof ownFrameworksIn>) =>
      store.getState().entries.flatMap(({ id, own }) => (own ? [id] : []));

    it("joins what was opened meanwhile", async () => {
      const { world, comes } = await slowDevice();
      await openWhole(world, "new.json", ownJson("New", "new"));
      await comes();
      expect(ownIds(world)).toEqual(["new", "old"]);
      expect(world.store.getState().kept).toEqual(new Set(["new", "old"]));
    });

    it("does not bring back what was forgotten meanwhile", async () => {
      const one = await slowDevice();
      const id = await openWhole(one.world, "old.json", ownJson("Old", "old"));
      await one.world.own.forget(frameworkId(id ?? ""));
      await one.comes();
      expect(ownIds(one.world)).toEqual([]);

      const all = await slowDevice();
      await all.world.own.forgetAll();
      await all.comes();
      expect(ownIds(all.world)).toEqual([]);
      expect(all.world.store.getState().kept.size).toBe(0);
    });
  });

  it("is not missed where the browser keeps nothing", async () => {
    const { store, own, storage } = ownFrameworksIn();
    storage.failure = "unavailable";
    await own.restore();
    expect(store.getState().storageProblem).toBeNull();
  });
});
