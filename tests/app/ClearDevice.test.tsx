// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ClearDevice } from "#app/ClearDevice.tsx";
import { OpenFile } from "#features/frameworks/OpenFile.tsx";
import type { Stored } from "#storage/framework-storage.ts";
import { memoryStorage, ownFrameworksIn } from "../fixtures/own-frameworks.ts";
import { renderInStore } from "../fixtures/render-in-store.tsx";

afterEach(cleanup);

const fine: Stored<null> = { ok: true, value: null };

async function clear(storage = memoryStorage(), choices: Stored<null> = fine) {
  const world = ownFrameworksIn(storage);
  world.store.getState().setQuery("nurse");
  renderInStore(
    world.store,
    <OpenFile own={world.own}>
      <ClearDevice onClear={async () => choices} onDone={() => {}} />
    </OpenFile>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Clear this device" }));
  await userEvent.click(screen.getByRole("button", { name: "Clear all? Press again" }));
  await waitFor(() => expect(world.store.getState().announcement.text).not.toBe(""));
  return world.store.getState();
}

describe("clearing the device", () => {
  it("says that nothing is kept, and starts afresh, once all is gone", async () => {
    const { announcement, query } = await clear();
    expect(announcement.text).toBe("Cleared. Nothing is kept on this device now.");
    expect(query).toBe("");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that some is left when the files could not be forgotten, even if none could be listed", async () => {
    const storage = memoryStorage();
    storage.failure = "failed";
    const { announcement, query } = await clear(storage);
    expect(announcement.text).toMatch(/^Not all of it could be cleared/);
    expect(query).toBe("nurse");
    expect((await screen.findByRole("alert")).textContent).toContain("It could not be forgotten. Try again.");
  });

  it("says so too when only the choices could not be forgotten", async () => {
    const { announcement } = await clear(memoryStorage(), { ok: false, failure: "failed" });
    expect(announcement.text).toMatch(/^Not all of it could be cleared/);
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
