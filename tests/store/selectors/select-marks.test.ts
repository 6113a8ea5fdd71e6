import { beforeEach, describe, expect, it } from "vitest";
import { noColour } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId } from "#domain/ids.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const indexOf = (id: string, drawing: string) => buildFrameworkIndex(frameworkFromText(id, drawing));
const then = indexOf("then", "trades: welder\n health: nurse");
const now = indexOf("now", "care: nurse\n craft: welder");
/** 18 clusters: one more than there are colours. */
const many = indexOf("many", Array.from({ length: 18 }, (_, at) => `group-${at}: job-${at}`).join("\n"));

let store: AppStore;
beforeEach(() => {
  store = createAppStore();
  for (const framework of [then, now, many]) store.getState().patchCatalogue({ framework });
});
const referenceOf = (panes: readonly FrameworkIndex[], index: FrameworkIndex) => {
  for (const { framework } of panes) store.getState().addPane(framework.id);
  return selectReference(store.getState(), index)?.framework.id ?? null;
};

describe("the framework whose colours the others take", () => {
  it("is none for a framework alone", () => expect(referenceOf([then], then)).toBeNull());
  it("is the last pane's", () => expect(referenceOf([then, now], then)).toBe("now"));
  it("is none for the last pane itself", () => expect(referenceOf([then, now], now)).toBeNull());
  it("is the last with colours of its own", () => expect(referenceOf([then, now, many], then)).toBe("now"));
  it("lends to one without colours too", () => expect(referenceOf([then, now, many], many)).toBe("now"));
  it("keeps its own beside one without", () => expect(referenceOf([now, many], now)).toBeNull());
  it("is none where none has colours", () => expect(referenceOf([many, many], many)).toBeNull());
});

it("gives a cluster the colour of what it became, and its own where there is no reference", () => {
  const trades = (reference: FrameworkIndex | null) =>
    selectMarks(then, reference).get(nodeId("trades"))?.colour;
  const nowMarks = selectMarks(now);
  expect(trades(now)).toEqual(nowMarks.get(nodeId("craft"))?.colour);
  expect(trades(null)).toEqual(nowMarks.get(nodeId("care"))?.colour);
  expect(selectMarks(many).get(nodeId("group-0"))?.colour).toBe(noColour);
});
