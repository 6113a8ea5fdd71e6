import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";

const [nurse, aide, welder] = ["29-1141.00", "31-1131.00", "51-4121.00"].map(occupationId) as [
  ReturnType<typeof occupationId>,
  ReturnType<typeof occupationId>,
  ReturnType<typeof occupationId>,
];

let store: AppStore;
beforeEach(() => {
  store = createAppStore();
});
const saved = () => store.getState().saved;

describe("the shortlist", () => {
  it("holds what is saved, in that order, until it is taken out", () => {
    const { toggleSaved } = store.getState();
    for (const id of [welder, nurse, aide, nurse]) toggleSaved(id);
    expect(saved()).toEqual([welder, aide]);
  });

  it("moves one a place up or down, and none past an end", () => {
    const { saveAll, moveSaved } = store.getState();
    saveAll([nurse, aide, welder]);
    moveSaved(welder, -1);
    expect(saved()).toEqual([nurse, welder, aide]);
    moveSaved(nurse, -1);
    moveSaved(aide, 1);
    expect(saved()).toEqual([nurse, welder, aide]);
  });

  it("takes a removal back to its place, even after another tab has saved more", () => {
    const { saveAll, toggleSaved, undoSaved, patchShortlist } = store.getState();
    saveAll([nurse, aide]);
    toggleSaved(nurse);
    patchShortlist({ saved: [aide, welder] });
    undoSaved();
    expect(saved()).toEqual([nurse, aide, welder]);
  });

  it("saves those of a link beside those that are there, in one step", () => {
    const { toggleSaved, saveAll, undoSaved } = store.getState();
    toggleSaved(aide);
    saveAll([nurse, aide, welder]);
    expect(saved()).toEqual([aide, nurse, welder]);
    undoSaved();
    expect(saved()).toEqual([aide]);
  });

  it("asks to be kept with every change, and with none where nothing changes", () => {
    const { toggleSaved, moveSaved, patchShortlist } = store.getState();
    toggleSaved(nurse);
    patchShortlist({ shortlistKeeping: { kind: "saved" } });
    moveSaved(nurse, 1);
    expect(store.getState().shortlistKeeping.kind).toBe("saved");
    toggleSaved(aide);
    expect(store.getState().shortlistKeeping.kind).toBe("unsaved");
  });
});

it("is as it began when all is undone, and as it ended when all is done again", () => {
  const ids = [nurse, aide, welder];
  const act = fc.record({ at: fc.nat(2), kind: fc.constantFrom("toggle", "up", "down", "clear") });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      store = createAppStore();
      const { toggleSaved, moveSaved, removeAllSaved, undoSaved, redoSaved } = store.getState();
      for (const { at, kind } of acts) {
        const id = ids[at] ?? nurse;
        if (kind === "toggle") toggleSaved(id);
        else if (kind === "clear") removeAllSaved();
        else moveSaved(id, kind === "up" ? -1 : 1);
      }
      const end = saved();
      for (const _ of acts) undoSaved();
      expect(saved()).toEqual([]);
      for (const _ of acts) redoSaved();
      expect(saved()).toEqual(end);
    }),
  );
});
