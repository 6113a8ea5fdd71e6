import type { StateCreator } from "zustand";
import { mergeShortlist, type Shortlist, type ShortlistStep, sameShortlist } from "#domain/shortlist.ts";
import type { AppState } from "#store/app-state.ts";
import type { ShortlistSlice } from "#store/slices/shortlist-slice.ts";

/** Steps that can be taken back. */
const mostSteps = 100;
const unsaved = { kind: "unsaved" } as const;

export const createShortlistSlice: StateCreator<AppState, [], [], ShortlistSlice> = (set) => {
  const change = (next: (saved: Shortlist) => Shortlist) =>
    set(({ saved: from, savedLog: { done } }) => {
      const to = next(from);
      return sameShortlist(from, to)
        ? {}
        : {
            saved: to,
            shortlistKeeping: unsaved,
            savedLog: { done: withStep(done, { from, to }), undone: [] },
          };
    });
  return {
    saved: [],
    shortlistKeeping: unsaved,
    savedLog: { done: [], undone: [] },
    toggleSaved: (id) =>
      change((saved) => (saved.includes(id) ? saved.filter((one) => one !== id) : [...saved, id])),
    saveAll: (ids) => change((saved) => [...new Set([...saved, ...ids])]),
    moveSaved: (id, by) => change((saved) => moved(saved, saved.indexOf(id), by)),
    removeAllSaved: () => change(() => []),
    undoSaved: () =>
      set(({ saved, savedLog: { done, undone } }) => {
        const step = done.at(-1);
        if (step === undefined) return {};
        return {
          saved: mergeShortlist(reversed(step), saved),
          shortlistKeeping: unsaved,
          savedLog: { done: done.slice(0, -1), undone: [...undone, step] },
        };
      }),
    redoSaved: () =>
      set(({ saved, savedLog: { done, undone } }) => {
        const step = undone.at(-1);
        if (step === undefined) return {};
        return {
          saved: mergeShortlist(step, saved),
          shortlistKeeping: unsaved,
          savedLog: { done: withStep(done, step), undone: undone.slice(0, -1) },
        };
      }),
    keepSavedAgain: () => set({ shortlistKeeping: unsaved }),
    patchShortlist: (patch) => set(patch),
  };
};

const reversed = ({ from, to }: ShortlistStep): ShortlistStep => ({ from: to, to: from });

const withStep = (steps: readonly ShortlistStep[], step: ShortlistStep) => [...steps, step].slice(-mostSteps);

function moved(list: Shortlist, at: number, by: -1 | 1): Shortlist {
  const id = list[at];
  const to = at + by;
  if (id === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, id);
}
