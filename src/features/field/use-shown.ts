import { useEffect } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkId } from "#domain/ids.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import type { LoadFailure } from "#store/slices/catalogue-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";

/** A framework on screen, come or not. */
export interface ShownFramework {
  readonly paneId: number;
  readonly frameworkId: FrameworkId;
  /** "Modernized 2024". */
  readonly short: string;
  /** `null` until it has come. */
  readonly index: FrameworkIndex | null;
  readonly failure: LoadFailure | null;
}

/** Every framework on screen, in order, each once; what has not come is fetched. */
export function useShown(): readonly ShownFramework[] {
  const store = useAppStoreApi();
  const panes = useAppStore((state) => state.panes);
  const frameworks = useAppStore((state) => state.frameworks);
  const entries = useAppStore((state) => state.entries);
  const failures = useAppStore((state) => state.failures);
  useEffect(() => {
    for (const { frameworkId } of panes) void loadFramework(store, frameworkId);
  }, [store, panes]);
  return panes
    .filter(({ frameworkId }, at) => panes.findIndex((pane) => pane.frameworkId === frameworkId) === at)
    .map(({ id: paneId, frameworkId }) => {
      const index = frameworks.get(frameworkId) ?? null;
      return {
        paneId,
        frameworkId,
        short: entries.find(({ id }) => id === frameworkId)?.short ?? index?.framework.title ?? frameworkId,
        index,
        failure: index === null ? (failures.get(frameworkId) ?? null) : null,
      };
    });
}
