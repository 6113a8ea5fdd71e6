import type { StateCreator } from "zustand";
import { noFilter } from "#domain/lens.ts";
import { withPin } from "#domain/pin.ts";
import { plainResults } from "#domain/results-view.ts";
import { sameTarget, type Target } from "#domain/target.ts";
import type { AppState } from "#store/app-state.ts";
import { goTo } from "#store/slices/go-to.ts";
import { rememberPicks, showFramework } from "#store/slices/show-framework.ts";
import {
  type CompareRefusal,
  emptyWorkspace,
  mostCompared,
  mostPanes,
  type Pane,
  type Workspace,
  type WorkspaceSlice,
} from "#store/slices/workspace-slice.ts";

export const createWorkspaceSlice: StateCreator<AppState, [], [], WorkspaceSlice> = (set, get) => ({
  ...emptyWorkspace,
  setPage: (page) => set({ page }),
  traceField: (field) => set({ page: "field", field }),
  setContested: (contested) => set({ contested }),
  setView: (view) => set({ view }),
  setQuery: (query) => set({ query }),
  openResults: () => {
    get().rememberSearch(get().query);
    set({ page: "results", results: plainResults });
  },
  setResults: (change) => set(({ results }) => ({ results: { ...results, ...change } })),
  showFound: (found) =>
    set(({ lens, panes }) => ({
      page: "explore",
      view: "map",
      focus: null,
      // The step before keeps the words.
      query: "",
      lens: { ...lens, filter: { ...noFilter, found } },
      panes: panes.map((pane) => ({ ...pane, expanded: null, camera: null })),
    })),
  showFramework: (paneId, frameworkId) => set((state) => showFramework(state, paneId, frameworkId)),
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
  keepPane: (paneId) => set((state) => leave(state, ({ id }) => id === paneId)),
  closePane: (paneId) => set((state) => leave(state, ({ id }) => id !== paneId)),
  setFocus: (focus) => set({ focus }),
  setPanel: (panel) => set({ panel }),
  setOrder: (order) => set({ order }),
  setComparison: (comparison) => set({ comparison }),
  setChangeRules: (change) => set(({ changeRules }) => ({ changeRules: { ...changeRules, ...change } })),
  setPhonePart: (phonePart) => set({ phonePart }),
  setPhonePane: (phonePane) => set({ phonePane }),
  setChangeQuery: (changeQuery) => set({ changeQuery }),
  setBalance: (change) => set(({ balance }) => ({ balance: { ...balance, ...change } })),
  dropOffered: () => set({ offered: [] }),
  setAnswers: (answers) => set({ answers }),
  setPin: (pin) => set(({ pins }) => ({ pins: withPin(pins, pin) })),
  unpin: (frameworkId, node) =>
    set(({ pins }) => ({
      pins: pins.filter((pin) => pin.frameworkId !== frameworkId || (node !== null && pin.node !== node)),
    })),
  goTo: (target, meant = {}) => set((state) => rememberPicks(state, goTo(state, target, meant))),
  goHome: (paneId) =>
    set(({ panes, focus, panel }) => ({
      focus: focus?.paneId === paneId ? null : focus,
      panel: focus?.paneId === paneId ? "changed" : panel,
      panes: panes.map((pane) => (pane.id === paneId ? { ...pane, expanded: null, camera: null } : pane)),
    })),
  setLens: (change) => set(({ lens }) => ({ lens: { ...lens, ...change } })),
  setPath: (path) =>
    set(({ panes }) => ({
      path,
      pathStart: null,
      ...(path !== null && { panes: panes.map((pane) => ({ ...pane, expanded: null, camera: null })) }),
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
  clearCompare: () => set({ compare: [], compareRefusal: null, question: null }),
  setQuestion: (question) => set({ question }),
  restart: () =>
    set(({ entries: [first], homeView, restarts }) => ({
      ...emptyWorkspace,
      view: homeView,
      linkNotices: [],
      leftPicks: new Map(),
      pathStart: null,
      restarts: restarts + 1,
      panes: first === undefined ? [] : [{ id: 1, frameworkId: first.id, expanded: null, camera: null }],
    })),
  restoreWorkspace: (workspace) => set({ ...workspace }),
});

const nextId = (panes: readonly Pane[]) => Math.max(0, ...panes.map((pane) => pane.id)) + 1;

/** What is left on screen; an occupation that was picked in a pane that goes is handed on to the first. */
function leave({ panes, focus, phonePane }: Workspace, stays: (pane: Pane) => boolean): Partial<Workspace> {
  const left = panes.filter(stays);
  const [first] = left;
  if (first === undefined) return {};
  const kept = {
    panes: left,
    // The id of a pane that is gone may be given again.
    ...(!left.some(({ id }) => id === phonePane) && { phonePane: null }),
    ...(left.length === 1 && { phonePart: emptyWorkspace.phonePart, changeQuery: "" }),
  };
  if (focus === null || left.some(({ id }) => id === focus.paneId)) return kept;
  return {
    ...kept,
    focus: focus.target.kind === "occupation" ? { ...focus, paneId: first.id, at: null } : null,
  };
}

function refusal(compare: readonly Target[], target: Target): CompareRefusal | null {
  if (compare.some((one) => one.kind !== target.kind)) return "other-kind";
  return compare.length >= mostCompared ? "full" : null;
}
