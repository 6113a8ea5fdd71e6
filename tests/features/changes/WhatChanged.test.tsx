// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { WhatChanged } from "#features/changes/WhatChanged.tsx";
import { run } from "../../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

const old = frameworkFromText(
  "old",
  "health: nurse, aide, medic, vet, dentist\ntech: coder, tester, admin, analyst, designer",
);
const next = frameworkFromText(
  "next",
  "care: nurse, aide, medic, vet, dentist\ntech: coder, tester, admin, analyst, designer",
);
const other = frameworkFromText("other", "sky: pilot, steward");

function open(...frameworks: readonly (typeof old)[]) {
  const store = storeOf(frameworks, []);
  for (const { id } of frameworks.slice(1)) store.getState().addPane(id);
  renderInStore(store, <WhatChanged />);
  return store;
}

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("What changed", () => {
  it("says for each cluster what became of it, with counts", () => {
    open(old, next);
    expect(screen.getByRole("heading", { level: 1, name: "What changed" })).toBeTruthy();
    expect(screen.getByText(/^old \(2 clusters\) to next \(2\)\./)).toBeTruthy();
    const cards = within(screen.getByRole("region", { name: "Changes" })).getAllByRole("listitem");
    expect(cards.map((card) => card.textContent)).toEqual([
      "New namehealth is now care. All 5 of its occupations came along.",
      "Sametech stays as it is, with all 5 of its occupations.",
    ]);
    expect(
      screen.getByRole("button", { name: /^health: its 5 occupations are now in care \(5\)/ }),
    ).toBeTruthy();
  });

  it("focuses the cluster of a picked card in its own pane, and lists its partners", async () => {
    const store = open(old, next);
    await userEvent.click(screen.getByRole("button", { name: /health is now care/ }));
    expect(store.getState().focus).toMatchObject({
      paneId: 1,
      target: { kind: "node", frameworkId: "old", id: "health" },
    });

    await userEvent.click(screen.getByRole("button", { name: "care" }));
    expect(store.getState().focus).toMatchObject({
      paneId: 2,
      target: { kind: "node", frameworkId: "next", id: "care" },
    });

    await userEvent.click(screen.getByRole("button", { name: "5 of 5 occupations: show them" }));
    await userEvent.click(screen.getByRole("button", { name: "nurse" }));
    expect(store.getState().focus).toMatchObject({
      paneId: 2,
      target: { kind: "occupation", id: "nurse" },
      at: "care",
    });
  });

  it("lights what a card is about while it is pointed at", async () => {
    const store = open(old, next);
    const card = screen.getByRole("button", { name: /health is now care/ });
    await userEvent.hover(card);
    expect(store.getState().hover).toMatchObject({ paneId: 1, target: { id: "health" } });
    await userEvent.unhover(card);
    expect(store.getState().hover).toBeNull();
  });

  it("turns round", async () => {
    open(old, next);
    await userEvent.click(screen.getByRole("button", { name: "Swap the two" }));
    expect(screen.getByText(/^next \(2 clusters\) to old \(2\)\./)).toBeTruthy();
    expect(screen.getByRole("button", { name: /care is now health/ })).toBeTruthy();
  });

  it("compares any two of three", async () => {
    open(old, next, other);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To" }), "other");
    expect(
      screen.getByText("old and other have no occupation in common, so there is nothing to count."),
    ).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "other");
    expect(screen.getByText(/^other \(1 cluster\) to old \(2 clusters\)\./)).toBeTruthy();
  });

  it("says that nothing differs if both panes show the same framework", () => {
    const store = storeOf([old], []);
    store.getState().addPane(old.id);
    renderInStore(store, <WhatChanged />);
    expect(screen.getByText(/Both sides show old, so nothing differs/)).toBeTruthy();
  });

  it("says which framework has not come yet", () => {
    const store = storeOf([old], []);
    store.getState().addPane(next.id);
    renderInStore(store, <WhatChanged />);
    expect(screen.getByText("next is not loaded yet, so it cannot be compared.")).toBeTruthy();
  });

  it("searches the cards once they are many", async () => {
    const many = Array.from(
      { length: 21 },
      (_, at) => `c${at}: ${[1, 2, 3, 4, 5].map((n) => `o${at}-${n}`).join(", ")}`,
    );
    const store = open(
      frameworkFromText("a", many.join("\n")),
      frameworkFromText("b", many.join("\n").replace("c7:", "green:")),
    );
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in the changes" }), "green");
    expect(screen.getByText("1 of 21 changes.")).toBeTruthy();
    const cards = within(screen.getByRole("region", { name: "Changes" })).getAllByRole("listitem");
    expect(cards.map((card) => card.textContent)).toEqual([
      "New namec7 is now green. All 5 of its occupations came along.",
    ]);
    expect(store.getState().changeQuery).toBe("green");
  });

  it("offers the other levels where the words are found only there, and keeps the table to what is found", async () => {
    const many = (name: string) =>
      Array.from(
        { length: 21 },
        (_, at) =>
          `c${at} > ${at === 3 ? name : `p${at}`}: ${[1, 2, 3, 4, 5].map((n) => `o${at}-${n}`).join(", ")}`,
      ).join("\n");
    open(frameworkFromText("a", many("family")), frameworkFromText("b", many("kin")));
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in the changes" }), "family");
    expect(screen.getByText("No change here has these words. Look in:")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "1 in Pathways" }));
    expect(screen.getByText("1 of 21 changes.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Find in the changes" }));
    await userEvent.click(screen.getByText("All flows as a table"));
    const table = screen.getByRole("table");
    expect(within(table).getByText(/1 of 21 rows are shown/)).toBeTruthy();
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((head) => head.textContent),
    ).toEqual(["family", "kinThe same. Other name, same contents"]);
  });

  it("hides no card for a search that came with the link where there is no box to take it back", () => {
    const store = open(old, next);
    act(() => store.getState().setChangeQuery("nothing"));
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(within(screen.getByRole("region", { name: "Changes" })).getAllByRole("listitem")).toHaveLength(2);
  });

  it("lists every place where the occupations of an open card are, the small ones folded", async () => {
    const before = `tech: ${run("t", 12)}\nsafety: ${run("s", 9)}\narts: ${run("a", 9)}\nfarms: ${run("f", 9)}`;
    const after = `digital: ${run("t", 10)}\nsafety: t1, t2, t11, ${run("s", 9)}\narts: t3, t12, ${run("a", 9)}\nfarms: t4, ${run("f", 9)}`;
    open(frameworkFromText("a", before), frameworkFromText("b", after));
    const card = screen.getByRole("button", { name: /tech is now digital/ });
    await userEvent.click(card);
    const counts = () =>
      screen
        .getAllByRole("button", { name: /occupations: show/ })
        .map((row) => row.getAttribute("aria-label"));
    expect(counts()).toEqual(["10 of 12 occupations: show them", "3 of 12 occupations: show them"]);
    expect(screen.getByText(/^4 of these 12 are in more than one place, and count in each\./)).toBeTruthy();
    await userEvent.click(screen.getByText("And 2 more places, with 1 or 2 each"));
    expect(counts().slice(2)).toEqual(["2 of 12 occupations: show them", "1 of 12 occupations: show it"]);
  });

  describe("and what is picked on a map", () => {
    const before = frameworkFromText(
      "a",
      `health: ${run("n", 8)}\ntech: ${run("t", 12)}\nfood: ${run("f", 6)}`,
    );
    const after = frameworkFromText(
      "b",
      `care: ${run("n", 8)}\ntech: ${run("t", 8)}\ngrid: t9, t10, t11, t12, ${run("g", 6)}\nfood: ${run("f", 6)}`,
    );
    const openCards = () =>
      screen
        .getAllByRole("button", { expanded: true })
        .map((card) => card.closest("li")?.querySelector("strong")?.textContent);
    const noCard = () => screen.queryAllByRole("button", { expanded: true }).length === 0;
    const pick = (store: ReturnType<typeof storeOf>, paneId: number, framework: typeof old, id: string) =>
      act(() =>
        store.getState().goTo({ kind: "node", frameworkId: framework.id, id: nodeId(id) }, { paneId }),
      );

    it("opens the card that holds it on either side, and none if no card does", () => {
      const store = open(before, after);
      expect(noCard()).toBe(true);
      pick(store, 2, after, "care");
      expect(openCards()).toEqual(["health"]);
      pick(store, 1, before, "food");
      expect(openCards()).toEqual(["food"]);
      pick(store, 2, after, "grid");
      expect(screen.getByRole("button", { expanded: true }).textContent).toContain("grid");
      act(() => store.getState().setFocus(null));
      expect(noCard()).toBe(true);
    });

    it("moves the card and its sentence into view, but not the keyboard", () => {
      const scroll = vi.fn();
      Element.prototype.scrollIntoView = scroll;
      const store = open(before, after);
      const { activeElement } = document;
      pick(store, 2, after, "care");
      expect(scroll.mock.calls).toEqual([[{ block: "nearest" }], [{ block: "nearest" }]]);
      expect(scroll.mock.contexts.at(-1)).toBe(screen.getByRole("button", { expanded: true }));
      expect(document.activeElement).toBe(activeElement);
    });

    it("leaves the card that the reader picked open while its partners are looked at, and lets go when closed", async () => {
      const store = open(before, after);
      const card = screen.getByRole("button", { name: /health is now care/ });
      await userEvent.click(card);
      await userEvent.click(screen.getByRole("button", { name: "care" }));
      expect(openCards()).toEqual(["health"]);
      await userEvent.click(card);
      expect(noCard()).toBe(true);
      expect(store.getState().focus).toBeNull();
    });

    it("opens the card again where the reader comes back to the list", async () => {
      const store = open(before, after);
      await userEvent.click(screen.getByRole("button", { name: /health is now care/ }));
      cleanup();
      renderInStore(store, <WhatChanged />);
      expect(openCards()).toEqual(["health"]);
    });

    it("picks nothing on a phone, where the details would lie over the sentences", async () => {
      vi.stubGlobal("matchMedia", () => ({
        matches: false,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }));
      const store = open(before, after);
      await userEvent.click(screen.getByRole("button", { name: /health is now care/ }));
      expect(openCards()).toEqual(["health"]);
      expect(store.getState().focus).toBeNull();
    });
  });
});
