// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OccupationPicker } from "#features/search/OccupationPicker.tsx";
import { renderInSearch, welders } from "./show-search.tsx";

afterEach(cleanup);

function show() {
  const onPick = vi.fn();
  renderInSearch(<OccupationPicker label="Job to get to" placeholder="Search a job" onPick={onPick} />);
  return { onPick, box: screen.getByRole("combobox", { name: "Job to get to" }), user: userEvent.setup() };
}

describe("OccupationPicker", () => {
  it("offers occupations only, and hands on the one that is pressed", async () => {
    const { user, box, onPick } = show();
    await user.type(box, "weld");
    const [option, ...more] = await screen.findAllByRole("option");
    expect(more).toEqual([]);
    if (option !== undefined) await user.click(option);
    expect(onPick.mock.calls).toEqual([[welders.id]]);
  });

  it("is walked and answered by keys", async () => {
    const { user, box, onPick } = show();
    await user.type(box, "assistants");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onPick).toHaveBeenCalledTimes(1);
  });

  it("says that nothing is called so", async () => {
    const { user, box } = show();
    await user.type(box, "qqqqqqqq");
    expect(await screen.findByText("No match for “qqqqqqqq”")).toBeTruthy();
  });
});
