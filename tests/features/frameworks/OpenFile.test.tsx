// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { FrameworkChooser } from "#features/frameworks/FrameworkChooser.tsx";
import { OpenFile } from "#features/frameworks/OpenFile.tsx";
import type { ImportClient } from "#workers/import-client.ts";
import { memoryStorage, ownFrameworksIn } from "../../fixtures/own-frameworks.ts";
import { renderInStore } from "../../fixtures/render-in-store.tsx";

beforeAll(() => {
  // What jsdom lacks of the two elements that lie over a page.
  HTMLElement.prototype.hidePopover = () => {};
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

afterEach(cleanup);

function openPage(storage = memoryStorage(), client?: ImportClient) {
  const world = ownFrameworksIn(storage, client);
  renderInStore(
    world.store,
    <OpenFile own={world.own}>
      <FrameworkChooser paneId={1} />
    </OpenFile>,
  );
  return world;
}
const choose = (text: string, name = "our-prototype.csv") =>
  userEvent.upload(screen.getByLabelText("Open a file…", { selector: "input" }), new File([text], name), {
    applyAccept: false,
  });
const twoMistakes =
  "Cluster,Code,Occupation\nHealth,29-1141,Registered Nurses\n,15-1252,Software Developers\nHealth,29-114,Registered Nurses";

describe("opening a file", () => {
  it("reports rows, problems and mends before anything changes, then opens the good part", async () => {
    const { store } = openPage();
    await choose(twoMistakes);
    const dialog = await screen.findByRole("dialog", { name: "2 rows set aside, 1 placed" });
    expect(within(dialog).getByText("our-prototype.csv. Nothing was sent anywhere.")).toBeTruthy();
    const rows = within(dialog).getAllByRole("row").slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "3Cluster is blank.Fill it in, or leave this occupation unplaced.",
      "4Code “29-114” is too short.Did you mean 29-1141, Registered Nurses?",
    ]);
    expect(document.activeElement?.textContent).toBe("2 rows set aside, 1 placed");
    expect(store.getState().entries).toHaveLength(1);

    await userEvent.click(within(dialog).getByRole("button", { name: "Open the good part" }));
    expect(screen.queryByRole("heading", { name: /set aside/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Framework: Our prototype. Choose another" })).toBeTruthy();
    await waitFor(() =>
      expect(store.getState().announcement.text).toBe(
        "Our prototype is open: 1 cluster. Kept on this device.",
      ),
    );
  });

  it("leaves all as it was when the reader cancels", async () => {
    const { store } = openPage();
    const before = store.getState().panes;
    await choose(twoMistakes);
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    expect(store.getState().panes).toBe(before);
  });

  it("offers only to close what cannot be opened", async () => {
    openPage();
    await choose("milk,eggs\n1,2");
    const dialog = await screen.findByRole("dialog", { name: "This file cannot be opened" });
    expect(within(dialog).queryByRole("button", { name: /Open/ })).toBeNull();
    expect(within(dialog).getByRole("button", { name: "Close" })).toBeTruthy();
  });

  it("shows five of a kind, and the rest when asked", async () => {
    openPage();
    await choose(`Cluster,Code\nHealth,29-1141\n${",29-1141\n".repeat(8)}`);
    const dialog = await screen.findByRole("dialog", { name: "8 rows set aside, 1 placed" });
    expect(within(dialog).getAllByText("is blank.")).toHaveLength(5);
    await userEvent.click(within(dialog).getByRole("button", { name: "Show 3 more like this" }));
    expect(within(dialog).getAllByText("is blank.")).toHaveLength(8);
  });

  it("counts those of a kind, and says what became of them", async () => {
    openPage();
    await choose(`Cluster,Code\nHealth,29-1141\n${",29-1141\n".repeat(8)}`);
    expect(await screen.findByRole("rowheader", { name: "8 like this. Set aside." })).toBeTruthy();
  });

  it("asks which column is what when the header is a stranger's, and opens it as it was answered", async () => {
    const { store } = openPage();
    await choose("SOC,Wage,Strand,Part\n29-1141,7,Health,Care\n15-1252,8,Tech,Web\n15-1254,9,Tech,Web");
    await screen.findByRole("dialog", { name: "Which column is what?" });
    expect(document.activeElement?.textContent).toBe("Which column is what?");
    const part = (name: string) => screen.getByLabelText<HTMLSelectElement>(`What is “${name}”?`);
    const shown = (name: string) => part(name).selectedOptions[0]?.textContent;
    expect(["SOC", "Wage", "Strand", "Part"].map(shown)).toEqual([
      "Job code",
      "Leave out",
      "Level 1, the widest",
      "Level 2",
    ]);
    expect(screen.getByText("The first row then puts “29-1141” in Health > Care.")).toBeTruthy();

    await userEvent.selectOptions(part("Part"), "Leave out");
    await userEvent.selectOptions(part("Strand"), "Leave out");
    expect(screen.getByText(/Choose at least one level/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Continue" }).disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Back to our guess" }));
    await userEvent.selectOptions(part("Part"), "Leave out");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));

    await screen.findByRole("dialog", { name: "All 3 rows placed" });
    await userEvent.click(screen.getByRole("button", { name: "Change the columns" }));
    expect(shown("Part")).toBe("Leave out");
    await userEvent.click(screen.getByRole("button", { name: "Back to the report" }));
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    expect([...store.getState().columnChoices.keys()]).toEqual(["SOC\nWage\nStrand\nPart"]);

    await choose("SOC,Wage,Strand,Part\n47-2111,7,Trades,Build", "next.csv");
    expect(await screen.findByRole("dialog", { name: "All 1 row placed" })).toBeTruthy();
  });

  it("lets a file that it cannot read be read by columns that a person names", async () => {
    openPage();
    await choose("Wo,Was\nHealth,Staff Nurse");
    await screen.findByRole("dialog", { name: "This file cannot be opened" });
    await userEvent.click(screen.getByRole("button", { name: "Change the columns" }));
    await userEvent.selectOptions(screen.getByLabelText("What is “Was”?"), "Job title");
    await userEvent.selectOptions(screen.getByLabelText("What is “Wo”?"), "Level 1");
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(await screen.findByRole("dialog", { name: "All 1 row placed" })).toBeTruthy();
  });

  it("places a title that is not sure only as a person says", async () => {
    const { store } = openPage();
    await choose("Sector,Job title\nCare,Registered Nurses\nWeb,Web Programmer\nWeb,web programmer");
    await userEvent.click(await screen.findByRole("button", { name: "Continue" }));
    await screen.findByRole("dialog", { name: "2 rows set aside, 1 placed" });
    const title = screen.getByLabelText("“Web Programmer”, 2 rows");
    await userEvent.click(screen.getByRole("button", { name: "Choose the likeliest for all" }));
    await userEvent.selectOptions(title, "Web Developers");
    await userEvent.click(screen.getByRole("button", { name: "Place 1 title" }));
    await screen.findByRole("dialog", { name: "All 3 rows placed" });
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    await waitFor(() => expect(store.getState().opening).toBeNull());
    const own = store.getState().entries.at(-1)?.id;
    expect(own && store.getState().frameworks.get(own)?.occupations).toEqual(["29-1141.00", "15-1254.00"]);
  });

  it("reads pasted text as a file, the keyboard staying in the box", async () => {
    openPage();
    await userEvent.click(await screen.findByText("Paste text…"));
    const box = await screen.findByRole("textbox", { name: "Paste a framework" });
    const readIt = screen.getByRole<HTMLButtonElement>("button", { name: "Read it" });
    expect(readIt.disabled).toBe(true);
    await userEvent.click(box);
    await userEvent.paste("Cluster\tCode\nHealth\t29-1141");
    expect(document.activeElement).toBe(box);
    await userEvent.click(readIt);
    expect(await screen.findByRole("dialog", { name: "All 1 row placed" })).toBeTruthy();
    expect(screen.getByText("Pasted framework.txt. Nothing was sent anywhere.")).toBeTruthy();
  });

  it("offers to fill blank levels from the row above, and to leave them blank again", async () => {
    openPage();
    await choose("Cluster,Code\nHealth,29-1141\n,15-1252\n,15-1254\nTrades,47-2111");
    await screen.findByRole("dialog", { name: "2 rows set aside, 2 placed" });
    await userEvent.click(screen.getByRole("button", { name: "Fill them in" }));
    await screen.findByRole("dialog", { name: "All 4 rows placed" });
    await userEvent.click(screen.getByRole("button", { name: "Leave them blank" }));
    expect(await screen.findByRole("dialog", { name: "2 rows set aside, 2 placed" })).toBeTruthy();
  });

  it("takes a file that is dropped anywhere", async () => {
    openPage();
    const dataTransfer = { types: ["Files"], files: [new File([twoMistakes], "dropped.csv")] };
    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText("Drop the file to open it")).toBeTruthy();
    fireEvent.drop(window, { dataTransfer });
    expect(await screen.findByText("dropped.csv. Nothing was sent anywhere.")).toBeTruthy();
    expect(screen.queryByText("Drop the file to open it")).toBeNull();
  });

  it("shows a bar with Stop when reading takes long", async () => {
    let progress: (done: number, of: number) => void = () => {};
    const { store } = openPage(memoryStorage(), {
      read: ({ onProgress }) => {
        progress = onProgress;
        return new Promise(() => {});
      },
      stop: () => {},
    });
    await choose(twoMistakes);
    await screen.findByRole("dialog", { name: "Opening your framework" });
    progress(2000, 20_000);
    expect(await screen.findByText("2,000 of 20,000 rows read.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(store.getState().announcement.text).toBe("Stopped. Nothing was changed.");
  });

  it("warns, and offers the framework as a file, when the device does not keep it", async () => {
    const storage = memoryStorage();
    storage.failure = "full";
    const { store } = openPage(storage);
    await choose(twoMistakes);
    await userEvent.click(await screen.findByRole("button", { name: "Open the good part" }));
    expect((await screen.findByRole("alert")).textContent).toContain("This device has no room left.");
    expect(await screen.findByRole("button", { name: "Download Our prototype" })).toBeTruthy();
    expect(store.getState().announcement.text).not.toContain("Kept");
  });
});

describe("the list of frameworks", () => {
  it("shows another framework in its pane and says so", async () => {
    const { store } = openPage();
    await choose(twoMistakes);
    await userEvent.click(await screen.findByRole("button", { name: "Open the good part" }));
    const list = screen.getByLabelText("Frameworks");
    await userEvent.click(await within(list).findByText("National", { selector: "button[aria-current] *" }));
    expect(store.getState().panes[0]?.frameworkId).toBe("national");
    expect(store.getState().announcement.text).toBe("National is shown.");
  });

  it("forgets an own framework, and takes that back", async () => {
    const { store } = openPage();
    await choose(twoMistakes);
    await userEvent.click(await screen.findByRole("button", { name: "Open the good part" }));
    await userEvent.click(await screen.findByLabelText("Forget Our prototype"));
    const undo = await screen.findByText("Undo");
    expect(store.getState().entries).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await userEvent.click(undo);
    await waitFor(() => expect(store.getState().entries).toHaveLength(2));
    expect(store.getState().announcement.text).toBe("Our prototype is back.");
  });

  it("forgets all of them only when asked twice", async () => {
    const { store, storage } = openPage();
    for (const name of ["a.csv", "b.csv"]) {
      await choose(twoMistakes, name);
      await userEvent.click(await screen.findByRole("button", { name: "Open the good part" }));
    }
    await userEvent.click(await screen.findByText("Forget all 2"));
    expect(store.getState().entries).toHaveLength(3);
    await userEvent.click(screen.getByText("Forget them"));
    await waitFor(() => expect(store.getState().entries).toHaveLength(1));
    expect(await storage.list()).toEqual({ ok: true, value: [] });
    expect(store.getState().announcement.text).toBe("All frameworks of your own are forgotten.");
  });
});
