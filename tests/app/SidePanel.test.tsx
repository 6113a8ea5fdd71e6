// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { SidePanel } from "#app/SidePanel.tsx";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";
import { renderInStore, storeOf } from "../fixtures/render-in-store.tsx";

const frameworks = ["a", "b", "c"].map((id) => frameworkFromText(id, "care: nurse"));
function open(panes: number) {
  const store = storeOf(frameworks, []);
  for (const { id } of frameworks.slice(1, panes)) store.getState().addPane(id);
  renderInStore(store, <SidePanel>inside</SidePanel>);
  return store;
}
const panel = () => screen.getByText("inside");
afterEach(cleanup);

describe("the panel beside the panes", () => {
  it("stands beside two", () => {
    open(2);
    expect(panel().dataset.over).toBeUndefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("waits behind a rail beside three, and opens over the first", async () => {
    open(3);
    expect(panel().dataset.over).toBe("closed");
    const button = screen.getByRole("button", { name: "Show what changed, and search" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(button);
    expect(panel().dataset.over).toBe("open");
    await userEvent.click(screen.getByRole("button", { name: "Hide the panel" }));
    expect(panel().dataset.over).toBe("closed");
  });

  it("opens by itself for the filter, which the header asks for", () => {
    const store = open(3);
    act(() => store.getState().setLensPanel("filter"));
    expect(panel().dataset.over).toBe("open");
  });
});
