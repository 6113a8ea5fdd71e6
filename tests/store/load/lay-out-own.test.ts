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
      async ({ id }, size) => {
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
});
