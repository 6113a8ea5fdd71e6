// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { frameworkId, occupationId } from "#domain/ids.ts";
import { SavedPage } from "#features/saved/SavedPage.tsx";
import { SavedVoice } from "#features/saved/SavedVoice.tsx";
import { savedCsv } from "#features/saved/saved-csv.ts";
import { savedJobs } from "#features/saved/saved-job.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

afterEach(cleanup);

const nurse = occupationWith("nurse", { pay: 97_550, education: "Bachelor's degree" });
const aide = occupationWith("aide", { pay: 40_000, education: "High school diploma or equivalent" });
const ghost = occupationId("99-9999.00");
const health = frameworkFromText("health-first", "health: nurse, aide");
const work = frameworkFromText("by-work", "care: nurse");

function open(saved: readonly string[]) {
  const store = storeOf([health, work], [nurse, aide]);
  store.getState().saveAll(saved.map(occupationId));
  renderInStore(
    store,
    <>
      <SavedVoice />
      <SavedPage />
    </>,
  );
  return { store, state: () => store.getState(), user: userEvent.setup() };
}
const rows = () => within(screen.getByRole("list", { name: en.saved.listLabel })).getAllByRole("listitem");

describe("the page of saved jobs", () => {
  it("leads on when there is nothing", async () => {
    const { state, user } = open([]);
    screen.getByRole("heading", { level: 1, name: "Nothing saved yet" });
    state().setPage("saved");
    await user.click(screen.getByRole("button", { name: "Find a job to save" }));
    expect(state().page).toBe("explore");
  });

  it("says of each where it sits, why to look, and what is not published", () => {
    open(["nurse", "aide"]);
    expect(rows()[0]?.textContent).toContain("Pays the most on your list.");
    expect(rows()[1]?.textContent).toContain("Needs the least school on your list.");
    expect(rows()[1]?.textContent).toContain("Growth not published");
  });

  it("has the same list under another framework, and says who is not placed in it", async () => {
    const { state } = open(["nurse", "aide"]);
    const [pane] = state().panes;
    state().showFramework(pane?.id ?? 0, frameworkId("by-work"));
    await screen.findByText("Not placed in by-work");
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.textContent).toContain("care");
  });

  it("keeps a job that the data does not have", () => {
    open(["nurse", ghost]);
    expect(rows()[1]?.textContent).toContain("Job 99-9999.00");
    expect(rows()[1]?.textContent).toContain(en.saved.unknownNote);
  });

  it("compares all of two to four", async () => {
    const { state, user } = open(["nurse", "aide"]);
    await user.click(screen.getByRole("button", { name: "Compare these 2" }));
    expect(state().compare.map(({ id }) => id)).toEqual(["nurse", "aide"]);
    expect(state().page).toBe("compare");
  });

  it("says what was saved only once the device has it, and stays with what the device refuses", async () => {
    const { state, user } = open(["nurse"]);
    state().toggleSaved(aide.id);
    expect(state().announcement.text).toBe("");
    state().patchShortlist({ shortlistKeeping: { kind: "failed", failure: "full" } });
    expect((await screen.findByRole("alert")).textContent).toMatch(/no room left/);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(state().shortlistKeeping.kind).toBe("unsaved");
    state().patchShortlist({ shortlistKeeping: { kind: "saved" } });
    expect(state().announcement.text).toBe("aide saved on this device. 2 on your list.");
  });
});

it("the list as CSV has a row a job, blank where not published", () => {
  const store = storeOf([health], [nurse, aide]);
  const jobs = savedJobs([nurse.id, ghost], store.getState(), store.getState().panes[0], en, true);
  const [, first, second] = savedCsv(jobs, "health-first", en).split("\r\n");
  expect(first).toContain("nurse,nurse,health-first,health,");
  expect(first).toContain('97550,"May 2025, national",Bachelor\'s degree,,,2024-34');
  expect(second).toContain("99-9999.00,Job 99-9999.00,health-first,,");
});
