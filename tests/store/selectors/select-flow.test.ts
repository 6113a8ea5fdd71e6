import { describe, expect, it } from "vitest";
import { selectFlow } from "#store/selectors/select-flow.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";

const drawn = (id: string) => frameworkFromText(id, "care > wards: nurse\ncare > labs: tech");
const [one, other, third] = [drawn("a"), drawn("b"), drawn("c")];

function state() {
  const store = storeOf([one, other, third], []);
  store.getState().addPane(other.id);
  store.getState().addPane(third.id);
  return store;
}

describe("selectFlow", () => {
  it("is of the report on screen, and knows which way round the panes stand", () => {
    const store = state();
    store.getState().setComparison({ from: 1, to: 2, levels: 1 });
    expect(selectFlow(store.getState(), [1, 2])).toMatchObject({
      report: { from: { id: "a" }, to: { id: "b" }, levels: { a: "pathway", b: "pathway" } },
      first: "from",
    });
    store.getState().setComparison({ from: 2, to: 1, levels: 1 });
    expect(selectFlow(store.getState(), [1, 2])).toMatchObject({
      report: { from: { id: "b" }, to: { id: "a" } },
      first: "to",
    });
  });

  it("is of the first levels between two panes that the report is not of", () => {
    const store = state();
    store.getState().setComparison({ from: 1, to: 2, levels: 1 });
    expect(selectFlow(store.getState(), [2, 3])).toMatchObject({
      report: { from: { id: "b" }, to: { id: "c" }, levels: { a: "cluster", b: "cluster" } },
      first: "from",
    });
  });

  it("is nothing between a framework and itself, and until both have come", () => {
    const store = state();
    store.getState().showFramework(3, other.id);
    expect(selectFlow(store.getState(), [2, 3])).toBeNull();
    store.setState({ frameworks: new Map() });
    expect(selectFlow(store.getState(), [1, 2])).toBeNull();
  });
});
