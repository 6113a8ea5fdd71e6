// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { MoreActions } from "#features/explore/MoreActions.tsx";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "./render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

function open(view: "map" | "table" = "map") {
  const store = storeWith(
    "health > care: nurse, aide\n health > labs: nurse, chemist\n trades > wood: joiner",
  );
  store.getState().setView(view);
  renderIn(store, <MoreActions />);
  const paneId = paneIdOf(store);
  const pick = (id: string, at: string | null = null) =>
    act(() => {
      const target =
        at === null
          ? ({ kind: "node", frameworkId: framework, id: nodeId(id) } as const)
          : occupationTarget(occupationId(id));
      store.getState().setFocus({ paneId, target, at: at === null ? null : nodeId(at) });
    });
  const framework = [...store.getState().frameworks.keys()][0] as never;
  return { store, pick, user: userEvent.setup({ delay: null }) };
}

const button = () => screen.queryByRole("button", { name: "More actions" });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(button() as HTMLElement);
  await user.click(screen.getByRole("menuitem", { name: new RegExp(`^${name}`) }));
};

describe("MoreActions", () => {
  it("is there for what is picked and has a place, and for nothing else", () => {
    const { pick } = open();
    expect(button()).toBeNull();
    pick("health");
    expect(button()).not.toBeNull();
    pick("astronaut", "care");
    expect(button()).toBeNull();
  });

  it("does what the keys of the tree do, and keeps the keyboard", async () => {
    const { store, pick, user } = open("table");
    pick("nurse", "health/care");
    await press(user, "Add to Compare");
    expect(store.getState().compare).toEqual([occupationTarget(occupationId("nurse"))]);
    expect(document.activeElement).toBe(button());
    await press(user, "Path to another job");
    expect(store.getState().pathStart).toBe("nurse");
    await press(user, "Up to care");
    expect(store.getState().focus?.target.id).toBe("health/care");
    await press(user, "Show on the map");
    expect(store.getState().view).toBe("map");
  });

  it("goes on along the links of where the walk began", async () => {
    const { store, pick, user } = open();
    pick("health/care");
    await press(user, "Next link");
    expect(store.getState().focus?.target.id).toBe("health/labs");
    expect(store.getState().announcement.text).toBe("Link 1 of 1, shares 1 job with care.");
    await press(user, "Next link");
    expect(store.getState().announcement.text).toBe("Link 1 of 1, shares 1 job with care.");
  });

  it("is left by Escape, back to the button", async () => {
    const { pick, user } = open();
    pick("trades");
    await user.click(button() as HTMLElement);
    expect(document.activeElement?.getAttribute("role")).toBe("menuitem");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button());
  });
});
