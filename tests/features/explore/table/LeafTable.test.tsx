// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId } from "#domain/ids.ts";
import { buildLeafRows } from "#features/explore/table/build-leaf-rows.ts";
import { leafToCells } from "#features/explore/table/leaf-to-cells.ts";
import { Table } from "#features/explore/table/Table.tsx";
import { en } from "#text/en.ts";
import { bareFramework, bareNode } from "../../../fixtures/bare-framework.ts";
import { bigFramework, counts20k } from "../../../fixtures/big-framework.ts";
import { storeOf } from "../../../fixtures/render-in-store.tsx";
import { rowCells, rowTitles } from "../../../fixtures/table-text.ts";
import { fillJsdom, paneIdOf, renderIn } from "../render-explore.tsx";

beforeAll(fillJsdom);
afterEach(cleanup);

/** Health holds care (nurse, aide) and labs, which ends there; trades holds wood with a joiner. */
const small: Framework = bareFramework("small", {
  title: "Small",
  levels: [
    { id: "field", singular: "field", plural: "fields" },
    { id: "route", singular: "route", plural: "routes" },
    { id: "work", singular: "kind of work", plural: "kinds of work" },
  ],
  nodes: [
    bareNode("health", "field", "Health", null),
    bareNode("care", "route", "Care", "health"),
    { ...bareNode("nurse", "work", "Nurse", "care"), code: "51.38", programs: ["51.3801", "51.3808"] },
    bareNode("aide", "work", "Aide", "care"),
    bareNode("labs", "route", "Labs", "health"),
    bareNode("trades", "field", "Trades", null),
    bareNode("wood", "route", "Wood", "trades"),
    bareNode("joiner", "work", "Joiner", "wood"),
  ],
  memberships: [],
});

function open(framework = small) {
  const store = storeOf([framework], []);
  renderIn(store, <Table paneId={paneIdOf(store)} />);
  return { store, user: userEvent.setup({ delay: null }) };
}

describe("the table of a framework that places no occupation", () => {
  it("has a row for each end of the tree, with its path and what is published", () => {
    open();
    expect(screen.getByText(/^All 4 names\./)).toBeTruthy();
    expect(rowTitles()).toEqual(["Aide", "Joiner", "Labs", "Nurse"]);
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Name",
      "Where it sits",
      "Code",
      "Programsof study, CIP 2020",
      "Compare",
    ]);
    expect(rowCells("Nurse").slice(0, 3)).toEqual(["CAHealth › Care", "51.38", "51.3801, 51.3808"]);
    expect(rowCells("Labs").slice(0, 3)).toEqual(["LAHealth", "not published", "not published"]);
  });

  it("calls its rows by their level where they have one, and leaves out columns that nothing fills", () => {
    open(bigFramework("big", { counts: [2, 4] }));
    expect(screen.getByText(/^All 4 levels 2\./)).toBeTruthy();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Level 2",
      "Where it sits",
      "Compare",
    ]);
  });

  it("sorts by path and by Compare, the number first, and blanks last both times", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: /^Where it sits/ }));
    expect(rowTitles()).toEqual(["Labs", "Aide", "Nurse", "Joiner"]);
    await user.click(screen.getByRole("button", { name: "Add Joiner to Compare" }));
    await user.click(screen.getByRole("button", { name: "Add Aide to Compare" }));
    await user.click(screen.getByRole("button", { name: "Compare" }));
    expect(rowTitles()).toEqual(["Joiner", "Aide", "Labs", "Nurse"]);
    await user.click(screen.getByRole("button", { name: "Compare" }));
    expect(rowTitles()).toEqual(["Aide", "Joiner", "Labs", "Nurse"]);
  });

  it("stays whole when one of its rows is picked", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "Nurse" }));
    expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: "nurse" });
    expect(rowTitles()).toHaveLength(4);
    expect(screen.getByRole("row", { current: true }).textContent).toMatch(/^Nurse/);
  });

  it("is about the branch that is picked, and stays so while its rows are", async () => {
    const { user, store } = open();
    store.getState().goTo({ kind: "node", frameworkId: small.id, id: nodeId("care") });
    expect(await screen.findByText(/^Showing 2 of 4 names in Care\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nurse" }));
    expect(rowTitles()).toEqual(["Aide", "Nurse"]);
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(rowTitles()).toHaveLength(4);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("renders some dozens of 19,528 rows and counts them all", () => {
    open(bigFramework("big", { counts: counts20k }));
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(120);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("19529");
  });

  it("saves every level and what is published", () => {
    const index = buildFrameworkIndex(small);
    expect(leafToCells(index, buildLeafRows(index, new Map(), [nodeId("care")]), en)).toEqual([
      ["Field", "Route", "Kind of work", "Publisher’s code", "Programs of study, CIP 2020", "Sectors, NAICS"],
      ["Health", "Care", "Nurse", "51.38", "51.3801 51.3808", ""],
      ["Health", "Care", "Aide", null, "", ""],
    ]);
  });
});
