import { beforeEach, describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { noFilter } from "#domain/lens.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { selectFiltered, selectMatches } from "#store/selectors/select-matches.ts";
import { selectMatchesWithin } from "#store/selectors/select-matches-within.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";

const frameworks = [
  frameworkFromText("a", "health: nurse, aide\n trades: welder, aide"),
  frameworkFromText("b", "all: nurse"),
];
let store: AppStore;
beforeEach(() => {
  store = storeOf(frameworks, [
    occupationWith("nurse", { pay: 90_000 }),
    occupationWith("aide", { pay: 30_000 }),
    occupationWith("welder", { pay: 50_000 }),
  ]);
});
const indexOf = (at: number) => {
  const index = store.getState().frameworks.get(frameworks[at]?.id ?? ("" as never));
  if (index === undefined) throw new Error("not loaded");
  return index;
};
const pick = (...pay: readonly number[]) =>
  store.getState().setLens({ filter: { ...noFilter, picks: { ...noFilter.picks, pay } } });
const matches = (at = 0) => selectMatches(store.getState(), indexOf(at));

describe("selectMatches", () => {
  it("is null while nothing is filtered, though the counts are there", () => {
    expect(matches()).toBeNull();
    expect(selectFiltered(store.getState(), indexOf(0)).inBand.pay).toEqual([1, 1, 0, 1, 0]);
  });

  it("answers for each framework, and again only if filter or facts change", () => {
    pick(3);
    const first = matches(0);
    const other = matches(1);
    expect([...(first ?? [])]).toEqual(["nurse"]);
    expect([...(other ?? [])]).toEqual(["nurse"]);
    store.getState().setLens({ colour: "pay", bridges: true });
    expect(matches(0)).toBe(first);
    expect(matches(1)).toBe(other);
    store.getState().patchCatalogue({
      occupations: new Map([[occupationId("aide"), occupationWith("aide", { pay: 80_000 })]]),
    });
    expect([...(matches() ?? [])]).toEqual(["aide"]);
  });

  it("counts what is in a node once", () => {
    pick(0, 1);
    const found = matches();
    if (found === null) throw new Error("not filtering");
    expect(selectMatchesWithin(found, indexOf(0), nodeId("trades"))).toBe(2);
    expect(selectMatchesWithin(found, indexOf(0), nodeId("health"))).toBe(1);
    expect(selectMatchesWithin(found, indexOf(0), nodeId("health"))).toBe(1);
  });
});

describe("selectLensPart", () => {
  it("gives way to what is picked after it was opened", () => {
    store.getState().setLensPanel("filter");
    expect(selectLensPart(store.getState())).toBe("filter");
    store.getState().goTo({ kind: "occupation", id: occupationId("nurse") });
    expect(selectLensPart(store.getState())).toBeNull();
    store.getState().setLensPanel("drawing");
    expect(selectLensPart(store.getState())).toBe("drawing");
    store.getState().setLensPanel(null);
    expect(selectLensPart(store.getState())).toBeNull();
  });
});
