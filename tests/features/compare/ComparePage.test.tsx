// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { ComparePage } from "#features/compare/ComparePage.tsx";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

/** Answers every media query as a window of that width would. */
function widen(width: number) {
  vi.stubGlobal("matchMedia", (query: string) => {
    const [, bound, pixels] = /\((min|max)-width: (\d+)px\)/.exec(query) ?? [];
    return {
      matches: bound === "min" ? width >= Number(pixels) : width <= Number(pixels),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
  });
}

beforeEach(() => widen(1440));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const framework = frameworkFromText("a", "health > care: nurse, aide\n health > labs: aide\n trades: welder");
const nurse = occupationWith("nurse", {
  education: "Bachelor's degree",
  pay: 90_000,
  growth: 5,
  openings: 10,
});
const aide = occupationWith("aide", {
  education: "High school diploma or equivalent",
  pay: 40_000,
  growth: -2,
  openings: 30,
});
const welder = occupationWith("welder");

function start(targets: { readonly compare: readonly Target[]; readonly page?: "compare" }) {
  const store = storeOf([framework], [nurse, aide, welder]);
  store.getState().patchCatalogue({ details: noDetails });
  store.setState(targets);
  renderInStore(store, <ComparePage />);
  return store;
}

const three = { compare: [nurse, aide, welder].map(({ id }) => occupationTarget(id)) };

describe("ComparePage", () => {
  it("is one table: a column a job, a row a question", () => {
    start(three);
    const table = screen.getByRole("table", { name: "Compare 3 jobs" });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((head) => head.firstChild?.textContent),
    ).toEqual([
      "Would I enjoy it?",
      "Would I be good at it?",
      "How do I get there?",
      "What does it pay?",
      "Will there be jobs?",
      "Where does it sit?",
    ]);
  });

  it("says why skills are missing, and asks for them again", async () => {
    const asked = vi.fn(() => Promise.reject(new TypeError("Failed to fetch")));
    vi.stubGlobal("fetch", asked);
    const store = storeOf([framework], [nurse]);
    store.getState().patchCatalogue({ failure: ["details", { kind: "offline", path: "skills.json" }] });
    store.setState({ compare: [occupationTarget(nurse.id)] });
    renderInStore(store, <ComparePage />);
    expect(screen.getByText(/^This part could not be loaded: The connection broke off\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked).toHaveBeenCalled();
  });

  it("answers first, tags who stands out, and says what is not published", () => {
    start(three);
    expect(
      screen.getByText(
        "aide need the least schooling. nurse earn the most in the middle: $90,000. Schooling is not published for welder. A year’s pay is not published for welder.",
      ),
    ).toBeTruthy();
    const [, , , pay] = screen.getAllByRole("rowheader").map((head) => head.closest("tr"));
    const cells = within(pay as HTMLElement).getAllByRole("cell");
    expect(cells[0]?.textContent).toContain("Highest");
    expect(cells[1]?.textContent).not.toContain("Highest");
    expect(cells[2]?.textContent).toContain("Not published");
    expect(screen.getByText("Pay: May 2025, national. Outlook: 2024-34.")).toBeTruthy();
  });

  it("takes a column out and says so", async () => {
    const store = start(three);
    await userEvent.click(screen.getByRole("button", { name: "Take aide out of Compare" }));
    expect(screen.getByRole("table", { name: "Compare 2 jobs" })).toBeTruthy();
    expect(store.getState().announcement.text).toBe("aide taken out. 2 of 4 in Compare.");
  });

  it("puts the focus on the heading of what is left when the last is taken out", async () => {
    start({ compare: [occupationTarget(nurse.id)] });
    await userEvent.click(screen.getByRole("button", { name: "Take nurse out of Compare" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Nothing to compare yet" }));
  });

  it("compares clusters by what they hold and share", () => {
    const node = (id: string) => ({ kind: "node", frameworkId: framework.id, id: nodeId(id) }) as const;
    start({ compare: [node("health"), node("health/labs")] });
    const table = screen.getByRole("table", { name: "Compare 2 places" });
    expect(table.textContent).toContain("1 also in labs");
    expect(table.textContent).toContain("Too few of its jobs have a published figure to say.");
  });

  it("says what the figures of a place rest on, and names every schooling that ties", () => {
    const known = ["one", "two", "three", "four"].map((title, at) =>
      occupationWith(title, {
        pay: 50_000,
        education: at < 2 ? "High school diploma or equivalent" : "Bachelor's degree",
      }),
    );
    const drawn = frameworkFromText("b", "all: one, two, three, four, five");
    const store = storeOf([drawn], [...known, occupationWith("five")]);
    store.setState({ compare: [{ kind: "node", frameworkId: drawn.id, id: nodeId("all") }] });
    renderInStore(store, <ComparePage />);
    expect(screen.getByText("Published for 4 of 5 jobs.")).toBeTruthy(); // pay
    expect(
      screen.getByText("Most often: high school diploma and bachelor’s degree (2 of 4 jobs each)"),
    ).toBeTruthy();
    expect(screen.getByText("Not published for 1 job.")).toBeTruthy();
  });

  it("says of schooling, pay and outlook that they are of a group of jobs", () => {
    const group = { soc: "15-1299", education: "Bachelor's degree", pay: 90_000, growth: 5 } as const;
    const analyst = occupationWith("analyst", { id: "15-1299.01", ...group });
    const coder = occupationWith("coder", { ...group, id: "15-1252.00", soc: "15-1252" });
    const store = storeOf([frameworkFromText("b", "all: 15-1299.01, 15-1252.00")], [analyst, coder]);
    store.setState({ compare: [occupationTarget(analyst.id), occupationTarget(coder.id)] });
    renderInStore(store, <ComparePage />);
    expect(screen.getAllByText("One figure for a group of jobs")).toHaveLength(2); // pay and outlook
    expect(screen.getAllByText("One answer for a group of jobs")).toHaveLength(1);
  });

  describe("on a phone", () => {
    beforeEach(() => {
      widen(360);
      Element.prototype.scrollIntoView = vi.fn();
    });
    const next = () => userEvent.click(screen.getByRole("button", { name: "Next" }));
    const cards = () => screen.getAllByRole("heading", { level: 3 }).map((head) => head.textContent);

    it("asks one question at a time, answers it first, and says which of how many", async () => {
      const store = start(three);
      expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Would I enjoy it?");
      expect(screen.getByText("1 of 6")).toBeTruthy();
      expect(screen.getByRole("button", { name: "Previous" }).hasAttribute("disabled")).toBe(true);
      await next();
      await next();
      const heading = screen.getByRole("heading", { level: 2, name: "How do I get there?" });
      expect(document.activeElement).toBe(heading);
      expect(screen.getByText("3 of 6")).toBeTruthy();
      const said = screen.getByText("aide need the least schooling. Schooling is not published for welder.");
      expect(heading.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(cards()).toEqual(["nurse", "aide", "welder"]);
      expect(store.getState().question).toBe("road");
    });

    it("goes straight to a question, and keeps the focus where it was picked", async () => {
      const store = start(three);
      const pay = screen.getByRole("button", { name: "Pay: What does it pay?" });
      await userEvent.click(pay);
      expect(screen.getByRole("region", { name: "What does it pay?" })).toBeTruthy();
      expect(pay.getAttribute("aria-current")).toBe("step");
      expect(document.activeElement).toBe(pay);
      expect(screen.getByText(/May 2025, national\.$/)).toBeTruthy();
      store.getState().setQuestion("sits");
      expect((await screen.findByRole("button", { name: "Next" })).hasAttribute("disabled")).toBe(true);
    });

    it("begins with the first question where the link asks one of the other kind", () => {
      const store = start(three);
      act(() => store.getState().setQuestion("ladder"));
      expect(screen.getByText("1 of 6")).toBeTruthy();
    });

    it("takes one out, and the focus goes to the next", async () => {
      start(three);
      const shown = within(screen.getByRole("region", { name: "Would I enjoy it?" }));
      await userEvent.click(shown.getByRole("button", { name: "Take aide out of Compare" }));
      expect(cards()).toEqual(["nurse", "welder"]);
      expect(document.activeElement?.getAttribute("aria-label")).toBe("Take welder out of Compare");
    });

    it("names the framework of a place only where there are several", async () => {
      const other = frameworkFromText("b", "people: nurse");
      const store = storeOf([framework, other], [nurse, aide, welder]);
      const node = (from: typeof other, id: string) =>
        ({ kind: "node", frameworkId: from.id, id: nodeId(id) }) as const;
      store.setState({ compare: [node(framework, "health"), node(other, "people")], question: "nodePay" });
      renderInStore(store, <ComparePage />);
      const titles = [framework.title, other.title];
      expect(titles.map((title) => within(screen.getByRole("region")).queryAllByText(title))).toSatisfy(
        (found: HTMLElement[][]) => found.every(({ length }) => length === 1),
      );
      act(() => store.setState({ compare: [node(framework, "health"), node(framework, "trades")] }));
      expect(within(screen.getByRole("region")).queryByText(framework.title)).toBeNull();
    });
  });

  it("shows a way on when it is empty, and says what a link had that is not here", async () => {
    const store = start({
      page: "compare",
      compare: [occupationTarget(occupationWith("29-1141.00").id)],
    });
    expect(screen.getByText("One thing in this link is not in what is open here.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Find something to compare" }));
    expect(store.getState().page).toBe("explore");
  });
});
