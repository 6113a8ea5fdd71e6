// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { SearchReadiness } from "#algorithms/search/search-source.ts";
import { medical, showSearch, welders, whole } from "./show-search.tsx";

afterEach(cleanup);

const options = () => screen.findAllByRole("option");
const chosen = () => screen.queryByRole("option", { selected: true })?.dataset.resultId ?? null;

describe("what it shows", () => {
  it("gives each option its id, kind, place, reason, pay and schooling", async () => {
    showSearch("docter helper");
    const [first, second] = await options();
    expect(first?.dataset.resultId).toBe("occupation:29-1071.00");
    expect(first?.textContent).toContain("Physician Assistants");
    expect(first?.textContent).toContain("“Doctor” also means physician · “Helper” also means assistant");
    expect(second?.textContent).toContain("Also called “Doctor's Assistant”");
    expect(second?.textContent).toContain("Job");
    expect(second?.textContent).toContain("Physical Health");
    expect(second?.textContent).toContain("$46k · Certificate");
    expect(screen.getByText(/May 2025, national/)).toBeTruthy();
  });

  it("says how it read a slip of the hand, and where the results sit", async () => {
    showSearch("docter helper");
    expect((await screen.findByText("doctor helper")).parentElement?.textContent).toBe(
      "Showing results for doctor helper. 2 results. All in Healthcare.",
    );
  });

  it("tells a node by its level and framework, and a blank by words", async () => {
    showSearch("welding");
    const [place] = await options();
    expect(place?.dataset.resultId).toBe("node:own:Manufacturing/Welding Trades");
    expect(place?.textContent).toContain("Pathway");
    expect(place?.textContent).toContain("Manufacturing · Own 2026");
    cleanup();
    showSearch("welders");
    expect((await options())[0]?.textContent).toContain("Pay not published");
  });

  it("keeps the query in the workspace, and takes it from there", async () => {
    const { store, box } = showSearch("weld");
    expect((box as HTMLInputElement).value).toBe("weld");
    await userEvent.type(box, "er");
    expect(store.getState().query).toBe("welder");
  });

  it("says what it waits for after 400 ms", async () => {
    showSearch("nurse", { readiness: { kind: "starting" } });
    expect(screen.queryByText(/Getting the job titles/)).toBeNull();
    expect(await screen.findByText(/Getting the job titles/)).toBeTruthy();
  });
});

describe("when the search has broken", () => {
  const broken: SearchReadiness = { kind: "broken", failure: "no memory" };
  const again = () => screen.getByRole("button", { name: "Try again" });

  it("says so, waits for nothing, and starts again when asked", async () => {
    const { source, box } = showSearch("welder", { readiness: broken });
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(screen.getByRole("alert").textContent).toMatch(/^Search did not work/);
    expect(screen.queryByText(/Getting the job titles|only official titles/)).toBeNull();
    await userEvent.click(again());
    expect(document.activeElement).toBe(box);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText(/Getting the job titles/)).toBeTruthy();
    act(() => source.become(whole));
    expect(await options()).toHaveLength(1);
  });

  it("keeps what was found, and shows no old answer for a new query", async () => {
    const { store, source } = showSearch("welder");
    await options();
    act(() => source.become(broken));
    expect(await options()).toHaveLength(1);
    act(() => store.getState().setQuery("assistant"));
    expect(screen.getByRole("alert").textContent).toMatch(/^Search did not work/);
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("says that only official titles are searched while they are, and asks for the others again", async () => {
    const { source } = showSearch("welder", { readiness: { kind: "official", failure: "404" } });
    await options();
    expect(screen.getByRole("alert").textContent).toMatch(/only official titles are searched/);
    await userEvent.click(again());
    act(() => source.become(whole));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("keys", () => {
  it("walks the options, around the ends, and by Home and End", async () => {
    const { box } = showSearch();
    await userEvent.type(box, "assistant");
    expect(await options()).toHaveLength(2);
    expect(box.getAttribute("aria-expanded")).toBe("true");
    expect(chosen()).toBeNull();
    await userEvent.keyboard("{ArrowDown}");
    expect(chosen()).toBe("occupation:31-9092.00");
    expect(document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.dataset.resultId).toBe(
      "occupation:31-9092.00",
    );
    await userEvent.keyboard("{ArrowUp}");
    expect(chosen()).toBe("occupation:29-1071.00");
    await userEvent.keyboard("{Home}");
    expect(chosen()).toBe("occupation:31-9092.00");
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(chosen()).toBe("occupation:31-9092.00");
  });

  it("picks by Enter, shows the place, closes, and moves to the details", async () => {
    const { store, box, onPick } = showSearch();
    await userEvent.type(box, "docter helper");
    await options();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(onPick).toHaveBeenCalledWith({ kind: "occupation", id: "29-1071.00" });
    expect(store.getState().focus?.target).toEqual({ kind: "occupation", id: "29-1071.00" });
    expect(screen.queryByRole("listbox")).toBeNull();
    await waitFor(() => expect(document.activeElement?.id).toBe("details-heading"));
  });

  it("closes on Escape first, clears on the second", async () => {
    const { store, box } = showSearch();
    await userEvent.type(box, "welder");
    await options();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(store.getState().query).toBe("welder");
    await userEvent.keyboard("{Escape}");
    expect(store.getState().query).toBe("");
  });
});

describe("by pointer", () => {
  it("picks what is pressed and keeps the query", async () => {
    const { store } = showSearch("welder");
    await userEvent.click((await options())[0] as HTMLElement);
    expect(store.getState().focus?.target).toEqual({ kind: "occupation", id: "51-4121.00" });
    expect(store.getState().query).toBe("welder");
  });

  it("clears, and the caret stays in the box", async () => {
    const { store, box } = showSearch("welder");
    await userEvent.click(screen.getByRole("button", { name: "Clear search" }));
    expect(store.getState().query).toBe("");
    expect(document.activeElement).toBe(box);
  });

  it("closes a floating list when the reader goes elsewhere", async () => {
    const { box } = showSearch("", { floating: true });
    await userEvent.type(box, "welder");
    await options();
    await userEvent.click(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByRole("listbox")).toBeNull();
  });
});

describe("the list and what is picked", () => {
  it("is closed while something is picked, and comes back when nothing is", async () => {
    const { store } = showSearch("welder");
    await options();
    act(() => store.getState().goTo({ kind: "occupation", id: medical.id }));
    expect(screen.queryByRole("listbox")).toBeNull();
    act(() => store.getState().setFocus(null));
    expect(screen.getByRole("listbox")).toBeTruthy();
  });
});

describe("when nothing matches", () => {
  it("names what it looked for, where, and what is nearest", async () => {
    showSearch("zombie welder");
    expect(await screen.findByRole("heading", { name: "No match for “zombie welder”" })).toBeTruthy();
    expect(screen.getByText("We looked in 3 jobs and 1 everyday job title.")).toBeTruthy();
    expect(screen.getByText("Left out: “zombie”.")).toBeTruthy();
    expect((await options()).map((option) => option.dataset.resultId)).toEqual(["occupation:51-4121.00"]);
  });

  it("does not take the nearest for what was meant when Enter is pressed", async () => {
    const { store, box } = showSearch();
    await userEvent.type(box, "zombie welder");
    await options();
    await userEvent.keyboard("{Enter}");
    expect(store.getState().focus).toBeNull();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().focus?.target).toEqual({ kind: "occupation", id: welders.id });
  });

  it("offers two ways on", async () => {
    const { store } = showSearch("qqqqqq");
    const acts = (await screen.findByText(/nothing near it/)).closest("search") as HTMLElement;
    await userEvent.click(within(acts).getByRole("button", { name: "Browse all jobs" }));
    expect(store.getState()).toMatchObject({ query: "", page: "explore", view: "table" });
  });
});

describe("what is said aloud", () => {
  it("counts once typing has paused, in at most 20 words", async () => {
    const { store, box } = showSearch();
    await userEvent.type(box, "assistant");
    await waitFor(() =>
      expect(store.getState().announcement.text).toBe("2 results for assistant. All in Healthcare."),
    );
    expect(store.getState().announcement.count).toBe(1);
    act(() => store.getState().setQuery("one two three four five six seven eight nine ten"));
    await waitFor(() => expect(store.getState().announcement.text).toMatch(/^No match/));
    expect(store.getState().announcement.text.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});
