import { lazy } from "react";
import { afterFrame } from "#ui/later.ts";
import { afterFirstMap } from "./first-map.ts";

// Views that the first one does not need: their code comes once the page is idle, or when they are asked for.
const loadAbout = () => import("./AboutPage.tsx");
const loadBalance = () => import("#features/balance/BalancePage.tsx");
const loadChanges = () => import("#features/changes/WhatChanged.tsx");
const loadCompare = () => import("#features/compare/ComparePage.tsx");
const loadContested = () => import("#features/field/ContestedPage.tsx");
const loadField = () => import("#features/field/FieldPage.tsx");
const loadFlow = () => import("#features/changes/flow/FlowBetween.tsx");
const loadDetails = () => import("./Details.tsx");
const loadLens = () => import("#features/explore/lens/LensPanel.tsx");
const loadNotices = () => import("./Notices.tsx");
export const loadOutline = () => import("#features/explore/tree/Outline.tsx");
const loadPath = () => import("./PathPart.tsx");
const loadPrintedMaps = () => import("#features/explore/picture/PrintedMaps.tsx");
const loadResults = () => import("./ResultsPart.tsx");
const loadSaved = () => import("#features/saved/SavedPage.tsx");
const loadTable = () => import("#features/explore/table/Table.tsx");
const loadUnsure = () => import("#features/unsure/UnsurePage.tsx");

export const AboutPage = lazy(async () => ({ default: (await loadAbout()).AboutPage }));
export const BalancePage = lazy(async () => ({ default: (await loadBalance()).BalancePage }));
export const WhatChanged = lazy(async () => ({ default: (await loadChanges()).WhatChanged }));
export const ComparePage = lazy(async () => ({ default: (await loadCompare()).ComparePage }));
export const ContestedPage = lazy(async () => ({ default: (await loadContested()).ContestedPage }));
export const FieldPage = lazy(async () => ({ default: (await loadField()).FieldPage }));
export const PathPart = lazy(async () => ({ default: (await loadPath()).PathPart }));
export const Details = lazy(async () => ({ default: (await loadDetails()).Details }));
export const FlowBetween = lazy(async () => ({ default: (await loadFlow()).FlowBetween }));
export const LensPanel = lazy(async () => ({ default: (await loadLens()).LensPanel }));
export const Notices = lazy(async () => ({ default: (await loadNotices()).Notices }));
export const Outline = lazy(async () => ({ default: (await loadOutline()).Outline }));
export const ResultsPart = lazy(async () => ({ default: (await loadResults()).ResultsPart }));
export const SavedPage = lazy(async () => ({ default: (await loadSaved()).SavedPage }));
export const Table = lazy(async () => ({ default: (await loadTable()).Table }));
export const UnsurePage = lazy(async () => ({ default: (await loadUnsure()).UnsurePage }));

// Parts that every view has and that it can be used without: they follow it.
const loadTray = () => import("#features/compare/CompareTray.tsx");
const loadFilterBar = () => import("#features/explore/lens/FilterBar.tsx");
const loadSavedVoice = () => import("#features/saved/SavedVoice.tsx");
const loadTree = () => import("#features/explore/tree/TreeLayer.tsx");
const loadMenu = () => import("./MoreMenuPanel.tsx");

export const CompareTray = lazy(async () => ({ default: (await after(loadTray)).CompareTray }));
export const FilterBar = lazy(async () => ({ default: (await after(loadFilterBar)).FilterBar }));
export const MoreMenuPanel = lazy(async () => ({ default: (await after(loadMenu)).MoreMenuPanel }));
export const PrintedMaps = lazy(async () => ({ default: (await after(loadPrintedMaps)).PrintedMaps }));
export const SavedVoice = lazy(async () => ({ default: (await after(loadSavedVoice)).SavedVoice }));
export const TreeLayer = lazy(async () => ({ default: (await after(loadTree)).TreeLayer }));

async function after<T>(load: () => Promise<T>): Promise<T> {
  await afterFrame();
  await afterFirstMap();
  return load();
}

/** Fetches the code of every view, so that none keeps a reader waiting. */
export function loadLaterViews(): void {
  for (const load of [
    loadDetails,
    loadOutline,
    loadCompare,
    loadResults,
    loadSaved,
    loadUnsure,
    loadChanges,
    loadFlow,
    loadField,
    loadContested,
    loadBalance,
    loadTable,
    loadPath,
    loadLens,
    loadPrintedMaps,
    loadAbout,
    loadNotices,
  ])
    load().catch(() => {});
}
