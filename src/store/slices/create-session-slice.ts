import type { StateCreator } from "zustand";
import type { AppState } from "#store/app-state.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import type { SessionSlice } from "#store/slices/session-slice.ts";

export const createSessionSlice: StateCreator<AppState, [], [], SessionSlice> = (set) => ({
  hover: null,
  announcement: { text: "", count: 0 },
  compareRefusal: null,
  linkNotices: [],
  leftPicks: new Map(),
  homeView: "map",
  restarts: 0,
  lensPanel: null,
  answerTrail: null,
  setAnswerTrail: (answerTrail) => set({ answerTrail }),
  pathStart: null,
  setPathStart: (pathStart) => set({ pathStart }),
  linkWalk: null,
  walkStarts: [],
  setLinkWalk: (linkWalk, walkStarts) => set({ linkWalk, walkStarts }),
  moving: null,
  movedLayouts: new Map(),
  setMoving: (moving) => set({ moving }),
  setMovedLayout: (moved) =>
    set(({ movedLayouts }) => ({
      movedLayouts: new Map(movedLayouts).set(layoutKey(moved.base.frameworkId, moved.base.size), moved),
    })),
  setLensPanel: (part) => set(({ focus }) => ({ lensPanel: part === null ? null : { part, over: focus } })),
  setHomeView: (homeView) => set({ homeView }),
  setLinkNotices: (linkNotices) => set({ linkNotices }),
  setHover: (hover) => set({ hover }),
  announce: (text) => set(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } })),
});
