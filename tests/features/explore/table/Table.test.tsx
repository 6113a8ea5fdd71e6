// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { nodeId, wageCode } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { Table } from "#features/explore/table/Table.tsx";
import type { AppStore } from "#store/create-app-store.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";
import { storeOf } from "../../../fixtures/render-in-store.tsx";
import { rowCells, rowTitles } from "../../../fixtures/table-text.ts";
import { fillJsdom, paneIdOf, renderIn, storeWith } from "../render-explore.tsx";

const wage = (median: number | null, hourlyMedian: number | null = null): Partial<Occupation> => ({
  wage: {
    code: wageCode("x"),
    combined: false,
    employment: null,
    annual: { p10: null, p25: null, median, p75: null, p90: null },
    hourlyMedian,
  },
});
const facts = new Map<string, Partial<Occupation>>([
  [
    "aide",
    {
      ...wage(38_000),
      preparation: { education: "High school diploma or equivalent", experience: null, training: null },
    },
  ],
  [
    "nurse",
    {
      ...wage(90_000),
      outlook: {
        code: "x",
        employment2024: 1,
        employment2034: 1,
        changePercent: -1.25,
        openingsPerYear: 1200,
      },
    },
  ],
  ["joiner", wage(52_000)],
  ["singer", wage(null, 41.5)],
]);
const drawing = `
  health > care: nurse, aide
  health > labs: nurse
  trades > wood: joiner
  arts > stage: singer, dancer
`;

beforeAll(fillJsdom);
afterEach(cleanup);

function open(store: AppStore = storeWith(drawing, facts)) {
  const rendered = renderIn(store, <Table paneId={paneIdOf(store)} />);
  return { store, user: userEvent.setup({ delay: null }), ...rendered };
}

describe("Table", () => {
  it("has one row an occupation, by title, with its places joined", () => {
    open();
    expect(rowTitles()).toEqual(["aide", "dancer", "joiner", "nurse", "singer"]);
    expect(rowCells("nurse").slice(0, 2)).toEqual(["HEhealth", "care, labscare+1"]);
  });

  it("gives a long name a taller row, and the whole of it under the pointer", () => {
    const long = "adhesive-bonding-machine-operators-and-tenders";
    open(storeWith(`trades: ${long}, joiner`));
    const rowOf = (name: string) => screen.getByRole("button", { name }).closest("tr");
    expect([rowOf(long), rowOf("joiner")].map((row) => row?.dataset.tall)).toEqual(["true", "false"]);
    expect(screen.getByTitle(long)).toBe(screen.getByRole("button", { name: long }));
  });

  it("says what is not published, and the hour's pay where no year's is", () => {
    open();
    expect(rowCells("dancer").slice(2, 6)).toEqual(Array(4).fill("not published"));
    expect(rowCells("singer")[3]).toMatch(/^\$41\.50 an hour/);
    expect(rowCells("nurse")[4]).toMatch(/^−1\.3%/);
    expect(rowCells("nurse")[5]).toMatch(/^1,200/);
  });

  it("marks a figure of a group, and no other", () => {
    const [nurses, analysts] = ["29-1141.00", "15-1299.01"];
    const figures = new Map([
      [nurses, { ...wage(90_000), soc: "x" }],
      [analysts, { ...wage(80_000), soc: "x" }],
    ]);
    open(storeWith(`health: ${nurses}, ${analysts}`, figures));
    expect(rowCells(nurses)[2]).toBe("$90,000");
    expect(rowCells(analysts)[2]).toBe("$80,000† of a group of occupations");
  });

  it("says of every placement that is not published how it came about", () => {
    const framework = frameworkFromText(
      "a",
      "health > care: nurse, aide\n health > labs: nurse\n arts: singer",
    );
    const memberships = framework.memberships.map((one) =>
      one.node === "health/care" ? one : { ...one, basis: "inferred" as const },
    );
    open(storeOf([{ ...framework, memberships }], []));
    expect(rowCells("nurse").slice(0, 2)).toEqual(["HEhealth", "care, labscare+11 inferred"]);
    expect(rowCells("aide")[1]).toBe("care");
    expect(rowCells("singer").slice(0, 2)).toEqual(["ARartsInferred", ""]);
  });

  it("sorts by a head, largest pay first, then the other way, and blanks last both times", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: /^Median pay/ }));
    expect(rowTitles()).toEqual(["nurse", "joiner", "aide", "dancer", "singer"]);
    expect(screen.getByRole("columnheader", { name: /^Median pay/ }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await user.click(screen.getByRole("button", { name: /^Median pay/ }));
    expect(rowTitles()).toEqual(["aide", "joiner", "nurse", "dancer", "singer"]);
  });

  it("names year and place of every figure in its head", () => {
    open();
    expect(screen.getByRole("columnheader", { name: /Median pay.*a year, May 2025, national/ })).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: /Growth.*2024-34/ })).toBeTruthy();
  });

  it("is about the open cluster, and shows all on request without losing the keyboard", async () => {
    const { user, store } = open();
    store.getState().goTo({
      kind: "node",
      frameworkId: store.getState().panes[0]?.frameworkId ?? ("" as never),
      id: nodeId("health"),
    });
    expect(await screen.findByText(/^Showing 2 of 5 occupations in health\./)).toBeTruthy();
    expect(rowTitles()).toEqual(["aide", "nurse"]);
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(rowTitles()).toHaveLength(5);
    expect(store.getState().announcement.text).toBe("Showing 5 of 5 occupations");
    expect(document.activeElement).not.toBe(document.body);
  });

  it("picks an occupation by its row, at the place that the table is about", async () => {
    const { user, store } = open();
    store.getState().goTo({
      kind: "node",
      frameworkId: store.getState().panes[0]?.frameworkId ?? ("" as never),
      id: nodeId("health/labs"),
    });
    await user.click(await screen.findByRole("button", { name: "nurse" }));
    expect(store.getState().focus).toMatchObject({
      target: { kind: "occupation", id: "nurse" },
      at: "health/labs",
    });
    expect(rowTitles()).toEqual(["nurse"]);
  });

  it("adds to Compare by the row's button, which does not pick the row", async () => {
    const { user, store } = open();
    await user.click(screen.getByRole("button", { name: "Add joiner to Compare" }));
    expect(store.getState().compare).toHaveLength(1);
    expect(store.getState().focus).toBeNull();
    expect(screen.getByRole("button", { name: "Take joiner from Compare" }).textContent).toBe("1");
  });

  it("renders some dozens of many thousand rows and counts them all", () => {
    const many = Array.from({ length: 5000 }, (_, at) => `job-${at}`);
    open(storeWith(`health: ${many.join(", ")}`));
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(120);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("5001");
  });

  it("has no column of places where the framework has one level", () => {
    open(storeWith("health: nurse"));
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toHaveLength(8);
  });
});
