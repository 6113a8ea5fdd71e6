// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { MapTrail } from "#features/explore/map/MapTrail.tsx";
import { createAppStore } from "#store/create-app-store.ts";
import { StoreContext } from "#store/store-context.ts";
import { smallMap } from "./drawn-map.ts";

afterEach(cleanup);

it("names what lies in view, and takes a step out with the keyboard kept on the map", () => {
  const store = createAppStore();
  const { index, model } = smallMap();
  store.getState().patchCatalogue({ framework: index, layout: model.layout });
  store.getState().addPane(frameworkId("a"));
  const toMap = vi.fn();
  render(
    <StoreContext value={store}>
      <MapTrail paneId={1} inView={nodeId("health/care")} toMap={toMap} />
    </StoreContext>,
  );
  expect(screen.getByText("care").getAttribute("aria-current")).toBe("true");
  fireEvent.click(screen.getByRole("button", { name: "health" }));
  expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: "health" });
  fireEvent.click(screen.getByRole("button", { name: "Whole map" }));
  expect(store.getState().focus).toBeNull();
  expect(toMap).toHaveBeenCalledTimes(2);
});
