// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { nodeId } from "#domain/ids.ts";
import { plainMapLens, restingState } from "#features/explore/map/map-state.ts";
import { TooMuch } from "#features/explore/map/TooMuch.tsx";
import { useTooMuch } from "#features/explore/map/use-too-much.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { StoreContext } from "#store/store-context.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";
import { modelOf } from "./drawn-map.ts";

const occupations = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `o${from + at}`).join(", ");
const index = buildFrameworkIndex(
  frameworkFromText("big", `a > all: ${occupations(0, 2600)}\n b > some: ${occupations(3000, 300)}`),
);
const model = modelOf(index, buildLayout(index, "large", { seed: 1 }));
const content = { model, state: { ...restingState, lens: { ...plainMapLens, everyOccupation: true } } };
let store: AppStore;
const toMap = vi.fn();

function Limited() {
  const { shown, tooMuch, drawAll } = useTooMuch(content);
  return (
    <>
      <p>{shown?.state.held ? "held" : "drawn"}</p>
      {tooMuch !== null && (
        <TooMuch {...tooMuch} paneId={1} model={model} onDrawAll={drawAll} toMap={toMap} />
      )}
    </>
  );
}

beforeEach(() => {
  store = createAppStore();
  store.getState().patchCatalogue({ framework: index });
  store.getState().addPane(index.framework.id);
  render(
    <StoreContext value={store}>
      <Limited />
    </StoreContext>,
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const press = (name: string) => act(() => fireEvent.click(screen.getByRole("button", { name })));

it("says how many marks are too many, and holds them back", () => {
  expect(screen.getByRole("region", { name: "Too much to show at once" })).toBeDefined();
  expect(screen.getByRole("status").textContent).toBe(
    "2,900 marks are too many to read at once, so the map shows the groups.",
  );
  expect(screen.getByText("held")).toBeDefined();
});

it("offers one group that can be read", () => {
  press("Show b");
  expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: nodeId("b") });
});

it("offers the table", () => {
  press("Table");
  expect(store.getState().view).toBe("table");
});

it("draws all the same if told so, and says no more", () => {
  press("Draw all");
  expect(toMap).toHaveBeenCalled();
  expect(screen.getByText("drawn")).toBeDefined();
  expect(screen.queryByRole("region")).toBeNull();
});
