// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Layout } from "#domain/layout.ts";
import { MapNotice } from "#features/explore/map/MapNotice.tsx";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import { StoreContext } from "#store/store-context.ts";
import { smallMap } from "./drawn-map.ts";

const { layout } = smallMap().model;
afterEach(cleanup);

function shown(of: Layout): AppStore {
  const store = createAppStore();
  render(
    <StoreContext value={store}>
      <MapNotice layout={of} />
    </StoreContext>,
  );
  return store;
}
const damage = (store: AppStore, size: Layout["size"]) =>
  act(() =>
    store.getState().patchCatalogue({
      failure: [layoutKey(layout.frameworkId, size), { kind: "damaged", path: "places/a-large.json" }],
    }),
  );

it("says nothing over a map that lies as it should", () => {
  shown(layout);
  expect(screen.queryByRole("status")).toBeNull();
});

it("says politely that forces failed, and where places lie then", () => {
  shown({ ...layout, unsettled: true });
  expect(screen.getByRole("status").textContent).toBe(
    "The map could not settle. Places lie where they started.",
  );
});

it("says that stored places could not be read, of the size that is shown alone", () => {
  const store = shown(layout);
  damage(store, "phone");
  expect(screen.queryByRole("status")).toBeNull();
  damage(store, "large");
  expect(screen.getByRole("status").textContent).toBe(
    "The stored places of this map could not be read. It was laid out anew.",
  );
});
