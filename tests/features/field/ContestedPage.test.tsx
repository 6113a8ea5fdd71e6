// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { contestedPlacements, mostMoved } from "#algorithms/measures/contested-placements.ts";
import { ContestedPage } from "#features/field/ContestedPage.tsx";
import { contestedCsv } from "#features/field/contested-csv.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

const known = [..."abcdwxyz"].map((name) => occupationWith(name));
const before = frameworkFromText("before", "one: a, b, c, d\n two: w, x, y, z");
const after = frameworkFromText("after", "one: b, c, d\n two: a, w, x, y, z\n three: w");

function open(panes: number) {
  const store = storeOf([before, after], known);
  if (panes > 1) store.getState().addPane(after.id);
  renderInStore(store, <ContestedPage />);
  return { state: store.getState, user: userEvent.setup() };
}
const rows = () => within(screen.getByRole("list", { name: en.contested.list })).getAllByRole("listitem");

describe("the page of contested placements", () => {
  it("lists first what keeps least of its company, and says how much", () => {
    open(2);
    screen.getByText(/^1 of 8 occupations keep less than half of their company\./);
    const [first] = rows();
    expect(first?.textContent).toContain("Of the 3 it sits with in before, none sit with it in after.");
    within(first as HTMLElement).getByText("before: one");
    within(first as HTMLElement).getByText("after: two");
  });

  it("lists what is in several places of one", async () => {
    const { user, state } = open(2);
    await user.click(screen.getByRole("radio", { name: "In several places of one" }));
    expect(state().contested).toBe("places");
    within(rows()[0] as HTMLElement).getByText("after: two and three");
  });

  it("says what to do where one framework is alone", () => {
    open(1);
    screen.getByText(en.contested.states.one);
  });

  it("shows them on the map", async () => {
    const { user, state } = open(2);
    await user.click(screen.getByRole("button", { name: "Show it on the map" }));
    expect(state()).toMatchObject({ page: "explore", lens: { filter: { found: { ids: ["a"] } } } });
  });
});

it("the agenda as CSV has a row an occupation, with its clusters and the company that it keeps", () => {
  const { state } = open(2);
  const shown = [before, after].flatMap(({ id }, at) => {
    const index = state().frameworks.get(id);
    return index === undefined ? [] : [{ paneId: at + 1, frameworkId: id, short: id, index }];
  });
  const list = mostMoved(contestedPlacements(shown.map(({ index }) => index)));
  expect(contestedCsv(list, shown, (id) => `Title of ${id}`, en).split("\r\n")).toEqual([
    "rank,code,occupation,difference,clusters_in_before,number_in_before,clusters_in_after,number_in_after,shared_company_before_and_after,smaller_company_before_and_after",
    "1,a,Title of a,1,one,1,two,1,0,3",
    "",
  ]);
});
