// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Details } from "#domain/details.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { ProfilePanel } from "#features/profile/ProfilePanel.tsx";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const modern = frameworkFromText("modern", "health > care: nurse, aide\n trades: welder");
const older = frameworkFromText("older", "human: nurse");

function show(
  occupation: Occupation,
  others: readonly Occupation[] = [],
  details: Details | null = noDetails,
  frameworks: readonly Framework[] = [modern, older],
) {
  const store = storeOf(frameworks, [occupation, ...others]);
  store.getState().patchCatalogue({
    details,
    wander: details === null ? null : new Map(),
    allJobs: { employment2024: 1000, employment2034: 1042, changePercent: 4.2 },
  });
  store.getState().goTo(occupationTarget(occupation.id));
  renderInStore(store, <ProfilePanel more={null} />);
  return store;
}

const part = (name: RegExp) => within(screen.getByRole("region", { name }));

describe("ProfilePanel, an occupation", () => {
  it("says not published under each question where nothing is known", () => {
    show(occupationWith("nurse"));
    expect(part(/Would I enjoy it/).getByText("Interests are not published for this job.")).toBeTruthy();
    expect(part(/good at it/).getByText("Skills are not published for this job.")).toBeTruthy();
    expect(part(/get there/).getByText("The schooling needed is not published for this job.")).toBeTruthy();
    expect(
      part(/get there/).getByText(
        "No program is published for this job. School courses are not in this data.",
      ),
    ).toBeTruthy();
    expect(part(/pay/).getByText("Pay is not published for this job.")).toBeTruthy();
    expect(part(/jobs\?/).getByText("Openings a year are not published for this job.")).toBeTruthy();
    expect(part(/jobs\?/).getByText("Growth is not published for this job.")).toBeTruthy();
    expect(part(/Related/).getByText("No related job is published for this one.")).toBeTruthy();
  });

  it("says pay, growth and openings with year and place", () => {
    show(occupationWith("nurse", { pay: 63_190, growth: 9.5, openings: 81_000 }));
    expect(part(/pay/).getByText("$63,190").parentElement?.textContent).toBe(
      "Half earn more than $63,190 a year. May 2025, national.",
    );
    expect(part(/jobs\?/).getByText("About 81,000 openings a year, 2024-34.")).toBeTruthy();
    expect(
      part(/jobs\?/)
        .getByRole("img")
        .getAttribute("aria-label"),
    ).toBe("The number of jobs is expected to change by +9.5% in 2024-34. All jobs: +4.2%.");
  });

  it("says of schooling and outlook that they are of a group of jobs", () => {
    const facts = { soc: "15-1299", education: "Bachelor's degree", growth: 5 } as const;
    show(occupationWith("analyst", { id: "15-1299.01", ...facts }), [], noDetails, [
      frameworkFromText("modern", "all: 15-1299.01"),
    ]);
    const said = /for a group of jobs that this one is in/;
    expect(part(/get there/).getByText(said)).toBeTruthy();
    expect(part(/jobs\?/).getByText(said)).toBeTruthy();
  });

  it("gives the hour's pay where no year's is published", () => {
    show(occupationWith("nurse", { hourly: 29.05 }));
    expect(part(/pay/).getByText("$29.05 an hour").parentElement?.textContent).toBe(
      "A year’s pay is not published. Half earn more than $29.05 an hour. May 2025, national.",
    );
  });

  it("says that a figure is a group's where O*NET splits the code", () => {
    const id = "29-1141.01";
    const framework = frameworkFromText("modern", `health: ${id}`);
    show(occupationWith("Acute Care Nurses", { id, pay: 90_000 }), [], noDetails, [framework]);
    expect(part(/pay/).getByText(/one figure for a group of jobs/)).toBeTruthy();
  });

  it("names its places in each framework, and tags those that are not published", () => {
    const inferred: Framework = {
      ...older,
      memberships: older.memberships.map((membership) => ({ ...membership, basis: "inferred" })),
    };
    show(occupationWith("nurse"), [], noDetails, [modern, inferred, frameworkFromText("third", "x: cook")]);
    const sits = part(/Where it sits/);
    expect(sits.getByRole("button", { name: /health › care/ }).textContent).not.toContain("Inferred");
    expect(sits.getByText("Inferred").closest("button")?.textContent).toContain("human");
    expect(sits.getByText("Not placed in third")).toBeTruthy();
  });

  it("gives words, not blanks, while the details load and when they could not", () => {
    const store = show(occupationWith("nurse"), [], null);
    expect(part(/good at it/).getByText("Getting this part …")).toBeTruthy();
    cleanup();
    store.getState().patchCatalogue({ failure: ["details", { kind: "offline", path: "skills.json" }] });
    renderInStore(store, <ProfilePanel more={null} />);
    expect(
      part(/good at it/).getByText(/^This part could not be loaded: The connection broke off\./),
    ).toBeTruthy();
  });

  it("asks for the details again", async () => {
    const asked = vi.fn(() => Promise.reject(new TypeError("Failed to fetch")));
    vi.stubGlobal("fetch", asked);
    const store = show(occupationWith("nurse"), [], null);
    act(() =>
      store.getState().patchCatalogue({ failure: ["details", { kind: "offline", path: "skills.json" }] }),
    );
    await userEvent.click(part(/good at it/).getByRole("button", { name: "Try again" }));
    expect(asked).toHaveBeenCalled();
    await waitFor(() =>
      expect(store.getState().failures.get("details")).toEqual({ kind: "offline", path: "occupations.json" }),
    );
  });

  it("offers related jobs with less school, and goes to one", async () => {
    const nurse = occupationWith("nurse", { education: "Bachelor's degree" });
    const aide = occupationWith("aide", { education: "Postsecondary nondegree award" });
    const welder = occupationWith("welder", { education: "Bachelor's degree" });
    const related = new Map([
      [
        nurse.id,
        [
          { id: welder.id, rank: 1 },
          { id: aide.id, rank: 2 },
        ],
      ],
    ]);
    const store = show(nurse, [aide, welder], { ...noDetails, related });
    const less = part(/want less school/);
    expect(less.getAllByRole("button")).toHaveLength(1);
    expect(part(/Something else/).getByRole("button").textContent).toContain("welder");
    await userEvent.click(less.getByRole("button", { name: /aide/ }));
    expect(store.getState().focus?.target).toEqual(occupationTarget(aide.id));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "aide" }));
  });

  it("goes up by the breadcrumb, and into Compare by its button", async () => {
    const store = show(occupationWith("nurse"));
    await userEvent.click(screen.getByRole("button", { name: "Compare" }));
    expect(store.getState().compare).toHaveLength(1);
    expect(screen.getByRole("button", { name: "In Compare", pressed: true })).toBeTruthy();
    await userEvent.click(within(screen.getByRole("navigation")).getByRole("button", { name: "health" }));
    expect(store.getState().focus?.target).toMatchObject({ kind: "node", id: "health" });
  });
});

describe("ProfilePanel, a node", () => {
  const open = (framework: Framework, id: string, occupations: readonly Occupation[]) => {
    const store = storeOf([framework], occupations);
    store.getState().patchCatalogue({ details: noDetails });
    store.getState().goTo({ kind: "node", frameworkId: framework.id, id: nodeId(id) });
    renderInStore(store, <ProfilePanel more={null} />);
    return store;
  };

  it("says what its level is and what it holds", () => {
    open(modern, "health", [occupationWith("nurse"), occupationWith("aide")]);
    expect(
      screen.getByText(
        "A cluster is a family of jobs that share skills. This one holds 2 occupations in 1 pathway.",
      ),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "care, 2 occupations" })).toBeTruthy();
  });

  it("lists its occupations by title with their pay", () => {
    open(modern, "health/care", [occupationWith("nurse", { pay: 90_400 }), occupationWith("aide")]);
    expect(
      within(screen.getByRole("region", { name: "Occupations" }))
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["aidepay not published", "nurse$90k"]);
  });

  it("says so when nothing is published for it", () => {
    open(frameworkFromText("f", "health > care: nurse\n health > labs:"), "health/labs", [
      occupationWith("nurse"),
    ]);
    expect(screen.getByText(/No occupation is published for this pathway\./)).toBeTruthy();
    expect(screen.getByText("No program is published for it in this framework.")).toBeTruthy();
  });

  it("names what it shares jobs with, and why, and goes there", async () => {
    const store = storeOf(
      [
        frameworkFromText(
          "modern",
          "health > care: nurse, aide\n school > class: nurse\n trades > metal: welder",
        ),
      ],
      [occupationWith("nurse"), occupationWith("aide"), occupationWith("welder")],
    );
    const focus = (id: string) =>
      store.getState().goTo({ kind: "node", frameworkId: modern.id, id: nodeId(id) });
    focus("health/care");
    renderInStore(store, <ProfilePanel more={null} />);
    await userEvent.click(part(/Bridges/).getByRole("button", { name: /^class.*Both hold nurse\./ }));
    expect(store.getState().focus?.target).toMatchObject({ id: "school/class" });
    act(() => focus("trades/metal"));
    expect(
      part(/Bridges/).getByText("No other pathways hold any of its jobs in this framework."),
    ).toBeTruthy();
  });
});

describe("ProfilePanel, a name of thousands of letters", () => {
  it("is folded in the heading, and whole on pointing at it", () => {
    const long = "health ".repeat(700).trim();
    const named = (id: string) => ({
      ...modern,
      nodes: modern.nodes.map((node) => (node.id === id ? { ...node, title: long } : node)),
    });
    const store = storeOf([named("health")], [occupationWith("nurse")]);
    store.getState().goTo({ kind: "node", frameworkId: modern.id, id: nodeId("health") });
    renderInStore(store, <ProfilePanel more={null} />);
    const folded = `${"health ".repeat(28).trim()}…`;
    expect(screen.getByRole("heading", { level: 1, name: folded })).toBeTruthy();
    expect(screen.getByTitle(long).textContent).toBe(folded);
  });
});
