import { useEffect } from "react";
import type { FrameworkId } from "#domain/ids.ts";
import type { LayoutSize } from "#domain/layout.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { loadLayout } from "#store/load/load-layout.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useWidthClass, type WidthClass } from "#ui/use-media.ts";

/** Loads what a pane shows: its framework, and the map's places in the size that suits the pane. */
export function usePaneData(frameworkId: FrameworkId | undefined): void {
  const store = useAppStoreApi();
  const width = useWidthClass();
  const panes = useAppStore((state) => state.panes.length);
  const view = useAppStore((state) => state.view);
  const size = sizeFor(width, panes);
  useEffect(() => {
    if (frameworkId === undefined) return;
    loadFramework(store, frameworkId);
    if (view === "map") loadLayout(store, frameworkId, size);
  }, [store, frameworkId, view, size]);
}

/** Two maps over a tablet's sheet are as low as a phone's. */
const sizeFor = (width: WidthClass, panes: number): LayoutSize => {
  if (width === "wide") return panes > 1 ? "small" : "large";
  return width === "tablet" && panes === 1 ? "large" : "phone";
};
