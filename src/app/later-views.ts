import { lazy } from "react";

// Views that the first one does not need: their code comes once the page is idle, or when they are asked for.
const loadAbout = () => import("./AboutPage.tsx");
const loadChanges = () => import("#features/changes/WhatChanged.tsx");
const loadCompare = () => import("#features/compare/ComparePage.tsx");
const loadLens = () => import("#features/explore/lens/LensPanel.tsx");
const loadPath = () => import("./PathPart.tsx");
const loadProfile = () => import("#features/profile/ProfilePanel.tsx");
const loadPrintedMaps = () => import("#features/explore/picture/PrintedMaps.tsx");
const loadTable = () => import("#features/explore/Table.tsx");

export const AboutPage = lazy(async () => ({ default: (await loadAbout()).AboutPage }));
export const WhatChanged = lazy(async () => ({ default: (await loadChanges()).WhatChanged }));
export const ComparePage = lazy(async () => ({ default: (await loadCompare()).ComparePage }));
export const PathPart = lazy(async () => ({ default: (await loadPath()).PathPart }));
export const ProfilePanel = lazy(async () => ({ default: (await loadProfile()).ProfilePanel }));
export const LensPanel = lazy(async () => ({ default: (await loadLens()).LensPanel }));
export const PrintedMaps = lazy(async () => ({ default: (await loadPrintedMaps()).PrintedMaps }));
export const Table = lazy(async () => ({ default: (await loadTable()).Table }));

/** Fetches the code of every view, so that none keeps a reader waiting. */
export function loadLaterViews(): void {
  for (const load of [
    loadProfile,
    loadCompare,
    loadChanges,
    loadTable,
    loadPath,
    loadLens,
    loadPrintedMaps,
    loadAbout,
  ])
    load().catch(() => {});
}
