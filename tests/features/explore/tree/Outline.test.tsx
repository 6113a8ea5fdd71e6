// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { Outline } from "#features/explore/tree/Outline.tsx";
import type { AppStore } from "#store/create-app-store.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "../render-explore.tsx";

const drawing = `
  health > care: nurse, aide
  health > labs: nurse, chemist
  trades > wood: joiner
`;

beforeAll(fillJsdom);
afterEach(cleanup);

function open(store: AppStore = storeWith(drawing)) {
  const rendered = renderIn(store, <Outline paneId={paneIdOf(store)} />);
  return { store, user: userEvent.setup({ delay: null }), ...rendered };
}

const nameOf = (item: Element | null) => item?.querySelector(".visually-hidden")?.textContent;
const names = () => screen.getAllByRole("treeitem").map(nameOf);
const focused = () => nameOf(document.activeElement);
const press = async (user: ReturnType<typeof userEvent.setup>, keys: string) => {
  if (document.activeElement === document.body) await user.tab();
  await user.keyboard(keys);
};

describe("Outline", () => {
  it("names every item by title, level and what is in it", async () => {
    const { user } = open();
    await press(user, "{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(names()).toEqual([
      "health, cluster, 3 occupations",
      "care, pathway, 2 occupations",
      "aide, occupation",
      "nurse, occupation, also in 1 other",
      "labs, pathway, 2 occupations",
      "trades, cluster, 1 occupation",
    ]);
  });

  it("opens the menu of a row by its three dots", async () => {
    const { user, store } = open();
    await user.click(screen.getByTitle("More actions for trades"));
    expect(screen.getByRole("menu", { name: "What to do with trades" })).toBeTruthy();
    expect(store.getState().focus?.target.id).toBe("trades");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("trades, cluster, 1 occupation");
  });

  it("has one tab stop, whatever is picked", async () => {
    const { user } = open();
    const stops = () => screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    await press(user, "{End}{ArrowRight}{ArrowDown}");
    expect(stops().map(nameOf)).toEqual(["wood, pathway, 1 occupation"]);
  });

  it("opens and goes in by Right, closes and goes up by Left", async () => {
    const { user, store } = open();
    await press(user, "{ArrowRight}");
    expect(focused()).toBe("health, cluster, 3 occupations");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("care, pathway, 2 occupations");
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("health, cluster, 3 occupations");
    expect(names()).toHaveLength(2);
    expect(store.getState().panes[0]?.expanded).toBeNull();
  });

  it("follows letters, anew after any other key, and forgets them when single-character keys are off", async () => {
    const { user, store } = open();
    await press(user, "tr{Home}tr");
    expect(focused()).toBe("trades, cluster, 1 occupation");
    store.getState().setCharacterKeys(false);
    await user.keyboard("h");
    expect(focused()).toBe("trades, cluster, 1 occupation");
  });

  it("opens all siblings by *", async () => {
    const { user } = open();
    await press(user, "*");
    expect(names()).toHaveLength(5);
  });

  it("adds to Compare and takes away by Space", async () => {
    const { user, store } = open();
    await press(user, "{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight} ");
    expect(focused()).toBe("aide, occupation, number 1 in Compare");
    expect(store.getState().compare).toHaveLength(1);
    await user.keyboard(" ");
    expect(focused()).toBe("aide, occupation");
    expect(store.getState().compare).toHaveLength(0);
  });

  it("walks an occupation's other places by . and comes back by Backspace", async () => {
    const { user, store } = open();
    await press(user, "{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("nurse, occupation, also in 1 other");
    await user.keyboard(".");
    expect(store.getState().focus?.at).toBe("health/labs");
    expect(store.getState().announcement.text).toBe("Link 1 of 1, another place of nurse.");
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("2");
    await user.keyboard("{Backspace}");
    expect(store.getState().focus?.at).toBe("health/care");
  });

  it("walks what a place shares jobs with by . and comes back by Backspace", async () => {
    const { user, store } = open();
    await press(user, "{ArrowRight}{ArrowRight}");
    expect(focused()).toMatch(/^care, pathway/);
    await user.keyboard(".");
    expect(store.getState().focus?.target).toMatchObject({ id: "health/labs" });
    expect(store.getState().announcement.text).toBe("Link 1 of 1, shares 1 job with care.");
    await user.keyboard("{Backspace}");
    expect(store.getState().focus?.target).toMatchObject({ id: "health/care" });
  });

  it("leads to details by Enter and to search by /", async () => {
    const { user, store, doors } = open();
    await press(user, "{End}{Enter}");
    expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: "trades" });
    expect(doors.toDetails).toHaveBeenCalledOnce();
    await user.keyboard("/");
    expect(doors.toSearch).toHaveBeenCalledOnce();
  });

  it("comes back from details by Escape", async () => {
    const { user } = open();
    const outside = document.body.appendChild(document.createElement("button"));
    await press(user, "{End}{Enter}");
    outside.focus();
    await user.keyboard("{Escape}");
    expect(focused()).toBe("trades, cluster, 1 occupation");
    outside.remove();
  });

  it("lists the acts in words, runs one by key, and gives the keyboard back", async () => {
    const { user, store } = open();
    await press(user, "{Shift>}{F10}{/Shift}");
    const menu = screen.getByRole("menu", { name: "What to do with health" });
    expect(within(menu).getAllByRole("menuitem")[0]).toBe(document.activeElement);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(names()).toHaveLength(4);
    expect(focused()).toBe("health, cluster, 3 occupations");
    await user.keyboard("{ContextMenu}{Escape}");
    expect(focused()).toBe("health, cluster, 3 occupations");
    expect(store.getState().view).toBe("map");
  });

  it("lists the keys by ? and turns those of one character off", async () => {
    const { user, store } = open();
    await press(user, "?");
    await user.click(screen.getByRole("checkbox", { name: /^Keys of one character/ }));
    expect(store.getState().characterKeys).toBe(false);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(focused()).toBe("health, cluster, 3 occupations");
  });

  it("leaves Ctrl, Alt and Meta keys, F6 and Insert alone", async () => {
    const { user } = open();
    await press(user, "{Alt>}{ArrowDown}{/Alt}{Control>}k{/Control}{F6}{Insert}{Meta>}{ArrowDown}{/Meta}");
    expect(focused()).toBe("health, cluster, 3 occupations");
  });

  it("shows what is picked elsewhere, though its cluster is closed, and takes Tab there", async () => {
    const store = storeWith(drawing);
    const target = occupationTarget(occupationId("joiner"));
    store.getState().goTo(target);
    const { user } = open(store);
    await user.tab();
    expect(focused()).toBe("joiner, occupation");
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
  });

  it("is named by all of that and nothing else", async () => {
    const { user } = open();
    await user.click(screen.getByRole("treeitem", { name: "trades, cluster, 1 occupation" }));
    expect(screen.getByRole("treeitem", { name: "wood, pathway, 1 occupation" })).toBeTruthy();
  });

  it("opens by click, and closes by a second one", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("treeitem", { name: /^trades/ }));
    expect(names()).toHaveLength(3);
    expect(store.getState().focus?.target).toMatchObject({ id: "trades" });
    await user.click(screen.getByRole("treeitem", { name: /^trades/ }));
    expect(names()).toHaveLength(2);
  });

  it("adds by the button of the row, and does not pick it", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("treeitem", { name: /^trades/ }));
    await user.click(screen.getByTitle("Add wood to Compare"));
    expect(store.getState().compare).toHaveLength(1);
    expect(store.getState().focus?.target).toMatchObject({ id: "trades" });
  });

  describe("with the focus of a screen reader on another row than the tab stop", () => {
    const focusOn = (name: RegExp) => act(() => screen.getByRole("treeitem", { name }).focus());

    it("compares that row by Space and leaves the focus on it", async () => {
      const { user, store } = open();
      await press(user, "{ArrowRight}");
      focusOn(/^labs/);
      await user.keyboard(" ");
      expect(store.getState().compare).toMatchObject([{ id: "health/labs" }]);
      expect(focused()).toMatch(/^labs/);
    });

    it("leads to the details of that row by Enter", async () => {
      const { user, store, doors } = open();
      focusOn(/^trades/);
      await user.keyboard("{Enter}");
      expect(store.getState().focus?.target).toMatchObject({ id: "trades" });
      expect(doors.toDetails).toHaveBeenCalledOnce();
    });

    it("moves from that row by arrows, and opens its menu", async () => {
      const { user } = open();
      await press(user, "{ArrowRight}");
      focusOn(/^labs/);
      await user.keyboard("{ArrowDown}");
      expect(focused()).toMatch(/^trades/);
      focusOn(/^care/);
      await user.keyboard("{Shift>}{F10}{/Shift}");
      expect(screen.getByRole("menu", { name: "What to do with care" })).toBeTruthy();
      await user.keyboard("{Escape}");
      expect(focused()).toMatch(/^care/);
    });
  });

  it("says so when there is nothing in the framework", () => {
    open(storeWith(""));
    expect(screen.getByText("This framework has nothing in it yet.")).toBeTruthy();
  });

  it("renders some hundred rows of many thousand, and still reaches the last", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `job-${String(at).padStart(4, "0")}`);
    const { user } = open(storeWith(`health: ${rows.join(", ")}`));
    await press(user, "{ArrowRight}");
    expect(screen.getAllByRole("treeitem").length).toBeLessThan(150);
    await user.keyboard("{End}");
    expect(focused()).toBe("job-2999, occupation");
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("3000");
    await user.keyboard("{ArrowUp}{PageUp}");
    expect(focused()).toBe("job-2988, occupation");
  });
});

describe("the keyboard", () => {
  const keys = [
    "{ArrowDown}",
    "{ArrowUp}",
    "{ArrowRight}",
    "{ArrowLeft}",
    "{Home}",
    "{End}",
    "{PageDown}",
    "{PageUp}",
    "{Enter}",
    " ",
    "{Backspace}",
    ".",
    ",",
    "*",
    "n",
    "h",
    "t",
    "{Shift>}{F10}{/Shift}",
    "{Escape}",
    "?",
    "{Shift>}{ArrowLeft}{/Shift}",
    "+",
    "0",
  ];

  it("is never dropped to the page by 2,000 keys", { timeout: 120_000 }, async () => {
    const { user } = open();
    await user.tab();
    let pressed = 0;
    for (const key of fc.sample(fc.constantFrom(...keys), { numRuns: 2000, seed: 11 })) {
      await user.keyboard(key);
      const close = document.querySelector("dialog button");
      if (close !== null) await user.click(close);
      pressed += 1;
      expect(document.activeElement, `${pressed} keys, the last ${key}`).not.toBe(document.body);
    }
  });
});
