// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import type { Framework } from "#domain/framework.ts";
import { WhatChanged } from "#features/changes/WhatChanged.tsx";
import { run } from "../../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

function open(...frameworks: readonly Framework[]) {
  const store = storeOf(frameworks, []);
  for (const { id } of frameworks.slice(1)) store.getState().addPane(id);
  renderInStore(store, <WhatChanged />);
  return store;
}
const cards = () =>
  within(screen.getByRole("region", { name: "Changes" }))
    .getAllByRole("listitem")
    .map((card) => card.textContent);
const openRules = () => userEvent.click(screen.getByText("How this is worked out"));

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

describe("the rules of a change report", () => {
  // 7 of 10 go to health: that is where care carries on, unless more is asked for.
  const before = frameworkFromText("a", `care: ${run("n", 10)}\nfood: ${run("f", 10)}`);
  const after = frameworkFromText(
    "b",
    `health: ${run("n", 7)}, ${run("x", 5)}\nfood: ${run("f", 10)}, n8, n9, n10`,
  );

  it("are shown, and count anew when one is changed", async () => {
    const store = open(before, after);
    expect(cards().some((card) => card?.includes("care is now health"))).toBe(true);
    await openRules();
    const majority = screen.getByRole("combobox", { name: "Share that carries a place on" });
    expect((majority as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("50%");
    const mostly = screen.getByRole("combobox", { name: "Share that makes two the same" });
    await userEvent.selectOptions(mostly, "75%");
    expect(store.getState().changeRules).toEqual({ ...changeParameters, mostly: 0.75 });
    expect(
      cards().some((card) => card?.startsWith("Same") && card.includes("food stays much as it is")),
    ).toBe(true);
    expect(
      screen.getByText("Counted by rules of your choice: share that makes two the same: 75%."),
    ).toBeTruthy();

    await userEvent.click(screen.getByRole("button", { name: "Back to the usual rules" }));
    expect(store.getState().changeRules).toEqual(changeParameters);
    expect(screen.queryByText(/Counted by rules of your choice/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What changed" }));
  });

  it("can leave out what nobody has published, and until then say it in every sentence", async () => {
    const computed: Framework = {
      ...after,
      memberships: after.memberships.map((one) =>
        one.node === "health" ? { ...one, basis: "computed" as const } : one,
      ),
    };
    open(before, computed);
    const said = "computed, not published.";
    expect(cards().filter((card) => card?.includes(said))).toEqual([
      expect.stringContaining("care is now health. 7 of its 10 occupations came along."),
    ]);
    expect(
      screen.getByText(/stayed with their cluster.* 7 of these places are computed, not published\.$/, {
        selector: "p",
      }),
    ).toBeTruthy();
    expect(
      screen.getByRole("button", { name: /^care: its 10 occupations .*7 of these places are computed/ }),
    ).toBeTruthy();

    await openRules();
    await userEvent.click(screen.getByRole("checkbox", { name: "Count published places only" }));
    expect(cards().every((card) => !card?.includes("health"))).toBe(true);
  });

  it("can count by workers, and say how many have no figure", async () => {
    open(before, after);
    await openRules();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Count by" }), "employment");
    expect(screen.getByText(/20 occupations have no published figure and count as nothing/)).toBeTruthy();
  });
});

describe("levels", () => {
  const deep = frameworkFromText("deep", "all > care > wards: n1, n2\nall > food > kitchens: f1");
  const flat = frameworkFromText("flat", "health: n1, n2\nmeals: f1");

  it("of either side can be chosen freely", async () => {
    const store = open(deep, flat);
    await userEvent.click(screen.getByText("Other levels"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Level of deep" }), "clusters");
    expect(screen.getByText(/^deep \(1 cluster\) to flat \(2/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Level of deep" }), "strands");
    expect(screen.getByText(/^deep \(2 strands\) to flat \(2 clusters\)/)).toBeTruthy();
    expect(store.getState().comparison?.levels).toBeGreaterThan(0);

    await userEvent.click(screen.getByRole("button", { name: "Swap the two" }));
    expect(screen.getByText(/^flat \(2 clusters\) to deep \(2 strands\)/)).toBeTruthy();
  });
});

describe("three frameworks", () => {
  const care = `care: ${run("n", 12)}\nfood: ${run("f", 12)}`;
  const first = frameworkFromText("first", care);
  const near = frameworkFromText("near", care.replace("care:", "care: f12,"));
  const far = frameworkFromText(
    "far",
    `mix: ${run("n", 6)}, ${run("f", 6)}\nrest: ${run("n", 12, 7)}, ${run("f", 12, 7)}`,
  );

  it("are told apart by how alike each two are, and any two can be looked at", async () => {
    const store = open(first, far, near);
    const pairs = screen.getByRole("region", { name: "Which two to compare" });
    // First and near: f12 alone is in two of near's, so it moves one way: 1 - 1/48. Far and near: mix gives 6, rest 5,
    // back care 6, food 6: 1 - 23/48.
    expect(within(pairs).getByText(/^Most alike are first and near: 98 of 100\./)).toBeTruthy();
    const buttons = within(pairs).getAllByRole("button");
    expect(buttons.map((button) => button.textContent)).toEqual([
      "first and farChanged most: care50 of 100",
      "first and nearChanged most: food98 of 100",
      "far and nearChanged most: mix52 of 100",
    ]);
    expect(buttons[0]?.getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(buttons[1] as HTMLElement);
    expect(store.getState().comparison).toMatchObject({ from: 1, to: 3 });
    expect(screen.getByText(/^first \(2 clusters\) to near \(2\)\./)).toBeTruthy();
  });
});
