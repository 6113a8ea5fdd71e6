// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { bundledDetails, bundledEntries, bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import { UnsurePage } from "#features/unsure/UnsurePage.tsx";
import { bundledTable } from "../../algorithms/suggest/bundled-suggest.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

/** The page as it is once all tables have come. */
function openPage() {
  const framework = bundledFramework("ncc-modernized-2024");
  if (framework === null) throw new RangeError("no bundled framework: ncc-modernized-2024");
  const store = storeOf([framework], [...bundledOccupations().values()]);
  store.getState().patchCatalogue({
    details: bundledDetails(),
    suggestFacts: bundledTable.facts,
    allJobs: bundledEntries().allJobs,
  });
  renderInStore(store, <UnsurePage />);
  return { store, user: userEvent.setup() };
}
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole("button", { name }));
const jobs = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

describe("I'm not sure yet", () => {
  it("shows six jobs before any answer, and others with every choice", async () => {
    const { store, user } = openPage();
    const before = jobs();
    expect(before).toHaveLength(6);
    await press(user, /^Help people/);
    expect(store.getState().answers.likes).toEqual(["S"]);
    expect(jobs()).not.toEqual(before);
    expect(store.getState().announcement.text).toContain(jobs()[0]);
  });

  it("asks one question at a time and moves the keyboard to it; each can be skipped or gone back to", async () => {
    const { user } = openPage();
    screen.getByRole("heading", { level: 2, name: /On a good day/ });
    await press(user, "Skip this one");
    const second = screen.getByRole("heading", { level: 2, name: "What would you like to work with?" });
    expect(document.activeElement).toBe(second);
    await press(user, "Question 6: Style");
    screen.getByText("Question 6 of 6");
    await press(user, "Back");
    screen.getByText("Question 5 of 6");
    await press(user, "Question 1: Like");
    screen.getByRole("heading", { level: 2, name: /On a good day/ });
  });

  it("gives the reasons and one thing to check with each job", async () => {
    const { user } = openPage();
    await press(user, "Question 2: With");
    await press(user, "Computers");
    await press(user, "Question 3: Not");
    await press(user, "Coding");
    const [first] = screen.getAllByRole("listitem").filter((item) => item.dataset.occupation !== undefined);
    if (first === undefined) throw new RangeError("no suggestion");
    within(first).getByText(
      /^Computers: “Computers and Electronics” is very important \(\d(\.\d+)?\sof\s5\)\.$/,
    );
    within(first).getByText(
      /^Not coding: “Programming” is (not|somewhat) important \(\d(\.\d+)?\sof\s5\)\.$/,
    );
    within(first).getByText("One thing to check:");
    expect(jobs()).not.toContain("Software Developers");
  });

  it("takes back, undoes and redoes any choice in one step", async () => {
    const { store, user } = openPage();
    await press(user, /^Help people/);
    await press(user, /^Create something/);
    await press(user, "Take back: Help people");
    expect(store.getState().answers.likes).toEqual(["A"]);
    await press(user, "Undo");
    expect(store.getState().answers.likes).toEqual(["S", "A"]);
    await press(user, "Undo");
    expect(store.getState().answers.likes).toEqual(["S"]);
    await press(user, "Redo");
    expect(store.getState().answers.likes).toEqual(["S", "A"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Redo" }));
    await press(user, "Start over");
    expect(store.getState().answers.likes).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo" }));
    await press(user, "Undo");
    expect(store.getState().answers.likes).toEqual(["S", "A"]);
  });

  it("saves and compares from the list, and shows all that fit on the map", async () => {
    const { store, user } = openPage();
    await press(user, /^Make or fix things/);
    const [title] = jobs();
    await press(user, `Save ${title}`);
    await press(user, `Compare ${title}`);
    expect(store.getState().saved).toHaveLength(1);
    expect(store.getState().compare).toHaveLength(1);
    screen.getByRole("button", { name: `Saved: ${title}`, pressed: true });
    await press(user, /^See the [\d,]+ that fit every answer on the map$/);
    expect(store.getState().page).toBe("explore");
    expect(store.getState().lens.filter.found?.ids).toContain(store.getState().saved[0]);
  });
});
