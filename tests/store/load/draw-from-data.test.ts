import { describe, expect, it, vi } from "vitest";
import { frameworkFromData } from "#algorithms/compute/framework-from-data.ts";
import { rateOccupations } from "#algorithms/compute/rate-occupations.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkToText } from "#algorithms/write/framework-json.ts";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import { frameworkId } from "#domain/ids.ts";
import { createAppStore } from "#store/create-app-store.ts";
import { drawFromData } from "#store/load/draw-from-data.ts";
import type { OwnFrameworks } from "#store/load/own-frameworks.ts";
import { en } from "#text/en.ts";
import type { DrawFramework } from "#workers/draw-client.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

vi.mock("#store/load/load-details.ts", () => ({ loadDetails: async () => undefined }));

/** On this very thread. */
const draw: DrawFramework = async ({ rated, clusters, heading }) =>
  frameworkToText(frameworkFromData(rated, clusters, heading));

/** Enough to be grouped. */
const occupations = new Map([...bundledOccupations()].slice(0, 150));
const model = frameworkFromText("model", "a: x\nb: y\nc: z");
const other = frameworkFromText("other", "a: x");

function world(frameworks = [model]) {
  const store = createAppStore();
  const { patchCatalogue, addPane } = store.getState();
  for (const framework of frameworks) {
    patchCatalogue({ framework: buildFrameworkIndex(framework) });
    addPane(framework.id);
  }
  patchCatalogue({ occupations, details: bundledDetails() });
  const opened: string[] = [];
  const drawn = frameworkId("from-data-3");
  const own: Pick<OwnFrameworks, "read" | "accept"> = {
    read: async (file, paneId) => {
      opened.push(new TextDecoder().decode(await file.slice(0, 1e9).arrayBuffer()));
      store.getState().showFramework(paneId, drawn);
    },
    accept: async () => drawn,
  };
  return { store, own, opened };
}
const wish = { paneId: 1, as: model.id, heading: en.frameworks.drawn.heading };
const shown = (store: ReturnType<typeof createAppStore>) =>
  store.getState().panes.map((pane) => `${pane.frameworkId}`);

describe("a framework drawn from the data", () => {
  it("has as many clusters as its model, and stands beside what the pane showed", async () => {
    const { store, own, opened } = world();
    expect(await drawFromData(store, { own, draw }, wish)).toBe("from-data-3");
    const file = JSON.parse(opened[0] ?? "");
    expect(file.nodes).toHaveLength(3);
    expect(file).toMatchObject({ id: "from-data-3", title: "Drawn from the data, 3 clusters" });
    expect(file.note).toContain("3 clusters of jobs that are alike");
    expect(shown(store)).toEqual(["model", "from-data-3"]);
  });

  it("takes the place of a framework only where there is no room beside it", async () => {
    const two = world([model, other]);
    await drawFromData(two.store, { own: two.own, draw }, wish);
    expect(shown(two.store)).toEqual(["from-data-3", "other", "model"]);
    const three = world([model, other, other]);
    await drawFromData(three.store, { own: three.own, draw }, wish);
    expect(shown(three.store)).toEqual(["from-data-3", "other", "other"]);
  });

  it("is not opened a second time, but shown if it is not on screen", async () => {
    const { store, own, opened } = world();
    const { hash } = await draw({
      rated: rateOccupations(occupations, bundledDetails()),
      clusters: 3,
      heading: wish.heading(3),
    });
    const entry = { id: frameworkId("from-data-3"), title: "Drawn", short: "Drawn", edition: "", own: true };
    store.getState().patchCatalogue({ entries: [{ ...entry, hash }] });
    for (const _ of [1, 2]) {
      expect(await drawFromData(store, { own, draw }, wish)).toBe("from-data-3");
      expect(shown(store)).toEqual(["model", "from-data-3"]);
    }
    expect(opened).toEqual([]);
  });

  it("is not opened if it could not be drawn or its model is unknown", async () => {
    const { store, own, opened } = world();
    const broken: DrawFramework = async () => Promise.reject(new Error("out of memory"));
    expect(await drawFromData(store, { own, draw: broken }, wish)).toBeNull();
    store.getState().patchCatalogue({ details: null });
    expect(await drawFromData(store, { own, draw }, wish)).toBeNull();
    expect([opened, shown(store)]).toEqual([[], ["model"]]);
  });
});
