import type { StateCreator } from "zustand";
import { sameTarget, type Target } from "#domain/target.ts";
import type { AppState } from "#store/app-state.ts";
import { goTo } from "#store/slices/go-to.ts";
import {
  type CompareRefusal,
  emptyWorkspace,
  mostCompared,
  mostPanes,
  type Pane,
  type WorkspaceSlice,
} from "#store/slices/workspace-slice.ts";

export const createWorkspaceSlice: StateCreator<AppState, [], [], WorkspaceSlice> = (set, get) => ({
  ...emptyWorkspace,
  setPage: (page) => set({ page }),
  setView: (view) => set({ view }),
  setQuery: (query) => set({ query }),
  showFramework: (paneId, frameworkId) =>
    set(({ panes, focus }) => ({
      panes: panes.map((pane) =>
        pane.id === paneId ? { id: paneId, frameworkId, expanded: null, camera: null } : pane,
      ),
      focus:
        focus?.paneId !== paneId ? focus : focus.target.kind === "occupation" ? { ...focus, at: null } : null,
    })),
  addPane: (frameworkId) =>
    set(({ panes }) =>
      panes.length >= mostPanes
        ? {}
        : { panes: [...panes, { id: nextId(panes), frameworkId, expanded: null, camera: null }] },
    ),
  putBeside: (frameworkId) =>
    set(({ panes }) =>
      panes.length >= mostPanes
        ? {}
        : { panes: [{ id: nextId(panes), frameworkId, expanded: null, camera: null }, ...panes] },
    ),
  keepPane: (paneId) => {
    for (const { id } of get().panes) if (id !== paneId) get().closePane(id);
  },
  closePane: (paneId) =>
    set(({ panes, focus }) => {
      const left = panes.filter((pane) => pane.id !== paneId);
      const [first] = left;
      if (first === undefined) return {};
      if (focus?.paneId !== paneId) return { panes: left };
      return {
        panes: left,
        focus: focus.target.kind === "occupation" ? { ...focus, paneId: first.id, at: null } : null,
      };
    }),
  setFocus: (focus) => set({ focus }),
  goTo: (target, meant = {}) => set(goTo(get(), target, meant)),
  goHome: (paneId) =>
    set(({ panes, focus }) => ({
      focus: focus?.paneId === paneId ? null : focus,
      panes: panes.map((pane) => (pane.id === paneId ? { ...pane, expanded: null, camera: null } : pane)),
    })),
  setExpanded: (paneId, expanded) =>
    set(({ panes }) => ({ panes: panes.map((pane) => (pane.id === paneId ? { ...pane, expanded } : pane)) })),
  setCamera: (paneId, camera) =>
    set(({ panes }) => ({ panes: panes.map((pane) => (pane.id === paneId ? { ...pane, camera } : pane)) })),
  toggleCompare: (target) => {
    const { compare } = get();
    const without = compare.filter((one) => !sameTarget(one, target));
    if (without.length < compare.length) {
      set({ compare: without, compareRefusal: null });
      return null;
    }
    const why = refusal(compare, target);
    set(why === null ? { compare: [...compare, target], compareRefusal: null } : { compareRefusal: { why } });
    return why;
  },
  clearCompare: () => set({ compare: [], compareRefusal: null }),
  restart: () =>
    set(({ entries: [first] }) => ({
      ...emptyWorkspace,
      panes: first === undefined ? [] : [{ id: 1, frameworkId: first.id, expanded: null, camera: null }],
    })),
  restoreWorkspace: (workspace) => set({ ...workspace }),
});

const nextId = (panes: readonly Pane[]) => Math.max(0, ...panes.map((pane) => pane.id)) + 1;

function refusal(compare: readonly Target[], target: Target): CompareRefusal | null {
  if (compare.some((one) => one.kind !== target.kind)) return "other-kind";
  return compare.length >= mostCompared ? "full" : null;
}
