import { describe, expect, it } from "vitest";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import { mergeShortlist, type Shortlist } from "#domain/shortlist.ts";
import type { StorageFailure } from "#storage/framework-storage.ts";
import type { ShortlistNews, ShortlistStorage } from "#storage/shortlist-storage.ts";
import { createAppStore } from "#store/create-app-store.ts";
import { keepShortlist } from "#store/load/keep-shortlist.ts";

const [nurse, aide, welder] = ["29-1141.00", "31-1131.00", "51-4121.00"].map(occupationId) as [
  OccupationId,
  OccupationId,
  OccupationId,
];

/** A device that several tabs share. */
function device(kept: Shortlist = []) {
  const state = { kept, refuses: null as StorageFailure | null };
  const tabs: ((how: ShortlistNews) => void)[] = [];
  const openTab = (): ShortlistStorage => {
    let mine = (_: ShortlistNews) => {};
    const tell = (how: ShortlistNews) => {
      for (const other of tabs) if (other !== mine) other(how);
    };
    return {
      merge: async (step) => {
        await Promise.resolve();
        if (state.refuses !== null) return { ok: false, failure: state.refuses };
        const merged = mergeShortlist(step, state.kept);
        const changed = merged !== state.kept;
        state.kept = merged;
        if (changed) tell("changed");
        return { ok: true, value: merged };
      },
      forget: async () => {
        if (state.refuses !== null) return { ok: false, failure: state.refuses };
        state.kept = [];
        tell("forgotten");
        return { ok: true, value: null };
      },
      watch: (onChange) => {
        mine = onChange;
        tabs.push(onChange);
      },
    };
  };
  return { state, openTab };
}

async function openPage(storage: ShortlistStorage) {
  const store = createAppStore();
  const kept = keepShortlist(store, storage);
  await kept.restore();
  return { ...kept, store, saved: () => store.getState().saved };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the shortlist on the device", () => {
  it("comes back, and is said to be saved only once the device has it", async () => {
    const { state, openTab } = device([nurse]);
    const { store, saved } = await openPage(openTab());
    expect(saved()).toEqual([nurse]);
    store.getState().toggleSaved(aide);
    await Promise.resolve();
    expect(store.getState().shortlistKeeping.kind).toBe("saving");
    await settled();
    expect(store.getState().shortlistKeeping.kind).toBe("saved");
    expect(state.kept).toEqual([nurse, aide]);
  });

  it("keeps what was saved before it came back", async () => {
    const { state, openTab } = device([nurse]);
    const store = createAppStore();
    store.getState().toggleSaved(welder);
    await keepShortlist(store, openTab()).restore();
    expect([...store.getState().saved].sort()).toEqual([nurse, welder]);
    expect([...state.kept].sort()).toEqual([nurse, welder]);
  });

  it("is the same in two tabs, with the changes of both", async () => {
    const { state, openTab } = device([nurse]);
    const [one, other] = [await openPage(openTab()), await openPage(openTab())];
    one.store.getState().toggleSaved(aide);
    other.store.getState().toggleSaved(welder);
    other.store.getState().toggleSaved(nurse);
    await settled();
    expect(one.saved()).toEqual(state.kept);
    expect(other.saved()).toEqual(state.kept);
    expect([...state.kept].sort()).toEqual([aide, welder]);
  });

  it.each(["full", "unavailable", "failed"] as const)(
    "says that the device is %s, loses nothing, and keeps all when asked again",
    async (failure) => {
      const { state, openTab } = device([nurse]);
      const { store, saved } = await openPage(openTab());
      state.refuses = failure;
      store.getState().toggleSaved(aide);
      await settled();
      expect(store.getState().shortlistKeeping).toEqual({ kind: "failed", failure });
      expect(saved()).toEqual([nurse, aide]);
      state.refuses = null;
      store.getState().keepSavedAgain();
      await settled();
      expect(store.getState().shortlistKeeping.kind).toBe("saved");
      expect(state.kept).toEqual([nurse, aide]);
    },
  );

  it("says nothing of a browser that keeps nothing until something is to be kept", async () => {
    const { state, openTab } = device();
    state.refuses = "unavailable";
    const { store } = await openPage(openTab());
    expect(store.getState().shortlistKeeping.kind).toBe("unsaved");
  });

  it("leaves nothing behind in any tab when it is cleared, not even for undo", async () => {
    const { state, openTab } = device();
    const [one, other] = [await openPage(openTab()), await openPage(openTab())];
    one.store.getState().toggleSaved(aide);
    other.store.getState().toggleSaved(nurse);
    await settled();
    expect(await one.clear()).toEqual({ ok: true, value: null });
    await settled();
    for (const { store, saved } of [one, other]) {
      store.getState().undoSaved();
      expect(saved()).toEqual([]);
    }
    expect(state.kept).toEqual([]);
  });

  it("says what could not be cleared, and keeps it", async () => {
    const { state, openTab } = device([nurse]);
    const { clear, saved } = await openPage(openTab());
    state.refuses = "failed";
    expect(await clear()).toEqual({ ok: false, failure: "failed" });
    expect(saved()).toEqual([nurse]);
  });
});
