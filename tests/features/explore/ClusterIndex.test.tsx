// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ClusterIndex } from "#features/explore/ClusterIndex.tsx";
import { Takeaway } from "#features/explore/Takeaway.tsx";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "./render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

describe("ClusterIndex", () => {
  it("lists clusters with distinct occupations, under the groupings they share", () => {
    const store = storeWith(
      "care > health > wards: nurse, aide\n care > health > labs: nurse\n make > trades > wood: joiner",
    );
    renderIn(store, <ClusterIndex paneId={paneIdOf(store)} />);
    expect(screen.getAllByRole("heading").map((head) => head.textContent)).toEqual(["care", "make"]);
    expect(screen.getByRole("button", { name: "health, 2 occupations" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "trades, 1 occupation" })).toBeTruthy();
  });

  it("has no heads where no grouping is", () => {
    const store = storeWith("health: nurse\n trades: joiner");
    renderIn(store, <ClusterIndex paneId={paneIdOf(store)} />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect(screen.getAllByRole("button")).toHaveLength(2);
  });

  it("goes to a cluster, says which is open, and points at it under the pointer", async () => {
    const store = storeWith("health: nurse\n trades: joiner");
    renderIn(store, <ClusterIndex paneId={paneIdOf(store)} />);
    const trades = screen.getByRole("button", { name: /^trades/ });
    fireEvent.pointerEnter(trades);
    expect(store.getState().hover?.target).toMatchObject({ id: "trades" });
    fireEvent.pointerLeave(trades);
    expect(store.getState().hover).toBeNull();
    await userEvent.click(trades);
    expect(store.getState().focus?.target).toMatchObject({ id: "trades" });
    expect(trades.getAttribute("aria-current")).toBe("true");
  });
});

describe("Takeaway", () => {
  it("says in one sentence what the framework holds, counted", () => {
    const store = storeWith("health > care: nurse, aide\n health > labs: nurse\n trades > wood: joiner");
    renderIn(store, <Takeaway paneId={paneIdOf(store)} />);
    expect(screen.getByText("2 clusters, 3 pathways, 3 occupations. health holds the most: 2.")).toBeTruthy();
  });

  it("names no largest where nothing is placed", () => {
    const store = storeWith("health:");
    renderIn(store, <Takeaway paneId={paneIdOf(store)} />);
    expect(screen.getByText("1 cluster.")).toBeTruthy();
  });
});
