// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { facetBands } from "#features/explore/map/colour/build-bands.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { MapLegend } from "#features/explore/map/legend/MapLegend.tsx";
import { type MapLens, plainMapLens, restingState } from "#features/explore/map/map-state.ts";
import { createAppStore } from "#store/create-app-store.ts";
import { StoreContext } from "#store/store-context.ts";
import { smallMap } from "../drawn-map.ts";

const { index, model } = smallMap();
const pay = facetBands("pay", model, index, new Map());

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(lens: Partial<MapLens>, narrow = false, cramped = false) {
  const store = createAppStore();
  store.getState().patchCatalogue({ framework: index });
  const matches = lens.matches ?? null;
  render(
    <StoreContext value={store}>
      <MapLegend
        model={model}
        state={{ ...restingState, highlight: matches, lens: { ...plainMapLens, ...lens } }}
        palette={buildPalette("light", true)}
        k={1}
        corner="bottomLeft"
        narrow={narrow}
        cramped={cramped}
        onSize={() => {}}
      />
    </StoreContext>,
  );
  return within(screen.getByRole("region", { name: /^Map key, / }));
}

describe("the map's key", () => {
  it("is folded while nothing is coloured or sized, and says when asked what nearness means", () => {
    const key = show({});
    const fold = key.getByRole("button", { name: "Key" });
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(fold);
    expect(key.getByText(/Places that share jobs lie near each other/)).toBeDefined();
  });

  it("tells every band with its year and place, and that a figure may not be published", async () => {
    const bands = within(await show({ bands: pay }).findByRole("list", { name: "Pay" }));
    expect(bands.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Under $40,000",
      "$40,000 to $54,999",
      "$55,000 to $74,999",
      "$75,000 to $99,999",
      "$100,000 or more",
      "Not published",
    ]);
    expect(screen.getByText(/May 2025, national/)).toBeDefined();
  });

  it("counts what matches", () => {
    const matches = new Set(index.occupations.slice(0, 1));
    expect(show({ matches }).getByText("1 of 3 match")).toBeDefined();
  });

  it("stays folded on a narrow map until it is asked for", async () => {
    const key = show({ bands: pay }, true);
    expect(key.queryByRole("list", { name: "Pay" })).toBeNull();
    fireEvent.click(key.getByRole("button", { name: "Pay" }));
    expect(await key.findByRole("list", { name: "Pay" })).toBeDefined();
  });

  it("is a button alone where there is hardly room for the map", () => {
    const key = show({ matches: new Set(index.occupations.slice(0, 1)) }, false, true);
    expect(key.queryByText("1 of 3 match")).toBeNull();
    fireEvent.click(key.getByRole("button", { name: "Key" }));
    expect(key.getByText("1 of 3 match")).toBeDefined();
  });
});
