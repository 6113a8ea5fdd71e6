import { describe, expect, it } from "vitest";
import { frameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import { layOutOwn } from "#store/load/lay-out-own.ts";
import { fileOf, ownFrameworksIn } from "../../fixtures/own-frameworks.ts";

const layoutOf = (id: string, size: LayoutSize): Layout => ({
  frameworkId: frameworkId(id),
  size,
  seed: 1,
  bounds: { x0: 0, y0: 0, x1: 1, y1: 1 },
  shelves: [],
  clusters: [],
  places: [],
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("layOutOwn", () => {
  it("lays out an own framework once a pane shows it, each size once, and bundled ones never", async () => {
    const { store, own } = ownFrameworksIn();
    const asked: string[] = [];
    layOutOwn(
      store,
      async ({ head: { id } }, size) => {
        asked.push(`${id} ${size}`);
        return layoutOf(id, size);
      },
      ["phone", "large"],
    );
    await settled();
    expect(asked).toEqual([]);
    await own.read(fileOf("mine.csv", "Cluster,Code\nHealth,29-1141.00"), 1);
    const id = await own.accept();
    await settled();
    store.getState().announce("something else");
    await settled();
    expect(asked).toEqual([`${id} phone`, `${id} large`]);
    expect([...store.getState().layouts.keys()]).toEqual([`${id}/phone`, `${id}/large`]);
  });

  it("says why a map could not be laid out, and does not try for ever", async () => {
    const { store, own } = ownFrameworksIn();
    let tries = 0;
    layOutOwn(store, async () => {
      tries += 1;
      throw new Error("no room");
    }, ["large"]);
    await own.read(fileOf("mine.csv", "Cluster,Code\nHealth,29-1141.00"), 1);
    const id = await own.accept();
    await settled();
    expect(store.getState().failures.get(`${id}/large`)).toEqual({ kind: "layout", message: "no room" });
    expect(tries).toBe(1);
  });

  it("tries a failed size again when that is asked for, and when the same file is opened anew", async () => {
    const { store, own } = ownFrameworksIn();
    let tries = 0;
    layOutOwn(store, async () => {
      tries += 1;
      throw new Error("no room");
    }, ["large"]);
    const openAgain = async () => {
      await own.read(fileOf("mine.csv", "Cluster,Code\nHealth,29-1141.00"), 1);
      const id = frameworkId((await own.accept()) ?? "");
      await settled();
      return id;
    };
    const id = await openAgain();
    store.getState().patchCatalogue({ recovered: `${id}/large` });
    await settled();
    expect(tries).toBe(2);
    await own.forget(id);
    expect(store.getState().failures.size).toBe(0);
    await openAgain();
    expect(tries).toBe(3);
  });

  it("stops when the framework is forgotten, says nothing of it, and starts anew when it is back", async () => {
    const { store, own } = ownFrameworksIn();
    const signals: AbortSignal[] = [];
    layOutOwn(
      store,
      (_, __, { signal }) => {
        signals.push(signal);
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("stopped")));
        });
      },
      ["large", "phone"],
    );
    await own.read(fileOf("mine.csv", "Cluster,Code\nHealth,29-1141.00"), 1);
    const id = frameworkId((await own.accept()) ?? "");
    await own.forget(id);
    await own.undoForget();
    store.getState().showFramework(1, id);
    await settled();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(store.getState().failures.size).toBe(0);
  });
});
