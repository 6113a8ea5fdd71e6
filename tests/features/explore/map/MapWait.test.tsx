// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { MapWait } from "#features/explore/map/MapWait.tsx";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "../render-explore.tsx";

beforeAll(fillJsdom);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("shows a bar and a way to the outline once a map takes longer than 400 ms", () => {
  vi.useFakeTimers();
  const store = storeWith("health: nurse");
  renderIn(store, <MapWait paneId={paneIdOf(store)} />);
  expect(screen.getByText("The map is on its way.")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => void vi.advanceTimersByTime(400));
  expect(screen.getByRole("progressbar", { name: "The map is on its way." })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Stop, and show the outline" }));
  expect(store.getState().view).toBe("outline");
});
