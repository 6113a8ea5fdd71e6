// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import { PathPanel } from "#features/path/PathPanel.tsx";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

const id = occupationId;
const occupations = [
  occupationWith("aide", { education: "High school diploma or equivalent", pay: 40_000 }),
  occupationWith("medic", { education: "Postsecondary nondegree award" }),
  occupationWith("nurse", { education: "Bachelor's degree", pay: 90_000 }),
  occupationWith("welder"),
];
const related = new Map<OccupationId, { id: OccupationId; rank: number }[]>([
  [id("aide"), [{ id: id("medic"), rank: 1 }]],
  [id("nurse"), [{ id: id("medic"), rank: 2 }]],
]);

function show() {
  const store = storeOf([frameworkFromText("f", "health: aide, nurse\n trades: welder")], occupations);
  store.getState().patchCatalogue({ details: { ...noDetails, related } });
  renderInStore(
    store,
    <PathPanel
      picker={(onPick) => (
        <button type="button" onClick={() => onPick(id("welder"))}>
          search for welder
        </button>
      )}
    />,
  );
  return { store, user: userEvent.setup({ delay: null }) };
}

describe("PathPanel", () => {
  it("lists the steps with what changes at each, and says which is not in the framework", () => {
    const { store } = show();
    act(() => store.getState().setPath({ from: id("aide"), to: id("nurse") }));
    const panel = within(screen.getByRole("region", { name: "From aide to nurse" }));
    expect(panel.getByText("2 steps along related jobs. In all: more school, pay up $50,000.")).toBeTruthy();
    expect(
      within(panel.getByRole("list", { name: "Steps of the path" }))
        .getAllByRole("button")
        .map((step) => [...step.querySelectorAll("span > span")].map((part) => part.textContent)),
    ).toEqual([
      ["aide", "Start"],
      [
        "medic",
        "More school: certificate after high school. Pay not published.",
        "Not in this framework, so not on the map.",
      ],
      ["nurse", "More school: bachelor’s degree. Pay not published."],
    ]);
    expect(store.getState().announcement.text).toBe("2 steps to nurse.");
  });

  it("shows a step that is pressed, swaps the ends and is cleared", async () => {
    const { store, user } = show();
    act(() => store.getState().setPath({ from: id("aide"), to: id("nurse") }));
    await user.click(screen.getByRole("button", { name: /^nurse/ }));
    expect(store.getState().focus?.target).toEqual(occupationTarget(id("nurse")));
    expect(screen.getByRole("button", { name: /^nurse/ }).getAttribute("aria-current")).toBe("step");
    await user.click(screen.getByRole("button", { name: "Swap ends" }));
    expect(store.getState().path).toEqual({ from: "nurse", to: "aide" });
    expect(
      screen.getByText("2 steps along related jobs. In all: less school, pay down $50,000."),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear path" }));
    expect(store.getState().path).toBeNull();
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("says that there is no chain, and leads on to another goal", async () => {
    const { store, user } = show();
    act(() => store.getState().setPath({ from: id("aide"), to: id("welder") }));
    expect(screen.getByText("No chain in this data.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Another goal" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Path from aide" }));
  });

  it("takes the goal from Compare, from the search, or from what is picked elsewhere", async () => {
    const { store, user } = show();
    act(() => {
      store.getState().toggleCompare(occupationTarget(id("nurse")));
      store.getState().setPathStart(id("aide"));
    });
    await user.click(screen.getByRole("button", { name: "nurse" }));
    expect(store.getState().path).toEqual({ from: "aide", to: "nurse" });
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "From aide to nurse" }));

    act(() => store.getState().setPathStart(id("aide")));
    await user.click(screen.getByRole("button", { name: "search for welder" }));
    expect(store.getState().path).toEqual({ from: "aide", to: "welder" });

    act(() => {
      store.getState().setPathStart(id("aide"));
      store.getState().goTo(occupationTarget(id("nurse")));
    });
    await user.click(screen.getByRole("button", { name: "Path to nurse" }));
    expect(store.getState().path).toEqual({ from: "aide", to: "nurse" });
  });

  it("does not lead from a job to itself", async () => {
    const { store, user } = show();
    act(() => store.getState().setPathStart(id("welder")));
    await user.click(screen.getByRole("button", { name: "search for welder" }));
    expect(screen.getByRole("alert").textContent).toBe(
      "This is the job that the path starts from. Choose another.",
    );
    expect(store.getState().path).toBeNull();
  });
});
