import type { LayoutSize } from "#domain/layout.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { layOutOwn } from "#store/load/lay-out-own.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { movePinned } from "#store/load/move-pinned.ts";
import { startLayout } from "#workers/start-layout.ts";
import { startMove } from "#workers/start-move.ts";
import { loadLaterViews } from "./later-views.ts";

/** Begins what goes on behind a page that can be used: layouts, and the data and code of later views. */
export function startBehind(store: AppStore): void {
  layOutOwn(store, startLayout().layOut, sizesFor(innerWidth));
  movePinned(store, startMove().move);
  void loadDetails(store);
  loadLaterViews();
  for (const { id, own } of store.getState().entries) if (!own) void loadFramework(store, id);
}

/** The size that the window needs comes first. */
const sizesFor = (width: number): readonly LayoutSize[] =>
  width < 480 ? ["phone", "small", "large"] : ["large", "small", "phone"];
