import { useMemo } from "react";
import type { NodeId } from "#domain/ids.ts";
import type { Size } from "#features/explore/map/camera.ts";
import { findLayout, layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { buildMapModel, type MapModel } from "#features/explore/map/map-model.ts";
import { buildMapState, type MapState } from "#features/explore/map/map-state.ts";
import { selectOpenClusters } from "#store/selectors/select-expanded.ts";
import { selectHighlight } from "#store/selectors/select-highlight.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";

/** What one pane's map is of and what is picked on it; `null` until framework and layout are there. */
export function useMapContent(
  paneId: number,
  size: Size | null,
): { readonly model: MapModel; readonly state: MapState } | null {
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => pane && state.frameworks.get(pane.frameworkId));
  const layout = useAppStore((state) =>
    pane && size ? findLayout(state.layouts, pane.frameworkId, layoutSizeFor(size.width)) : null,
  );
  const occupations = useAppStore((state) => state.occupations);
  const details = useAppStore((state) => state.details);
  const focus = useAppStore((state) => (state.focus?.paneId === paneId ? state.focus : null));
  const compare = useAppStore((state) => state.compare);
  const highlight = useAppStore((state) => selectHighlight(state, paneId).focus);

  const model = useMemo(() => {
    if (index === undefined || layout === null) return null;
    const names = new Map(index.framework.nodes.map((node) => [node.id, node]));
    return buildMapModel(layout, { names, marks: selectMarks(index) }, index, occupations);
  }, [index, layout, occupations]);

  // A string, so that a new list of the same clusters is no change.
  const open = pane && index ? selectOpenClusters(pane, index).join("\n") : "";
  return useMemo(() => {
    if (model === null || index === undefined) return null;
    const openIds = index.framework.nodes.map(({ id }) => id).filter(isIn<NodeId>(open.split("\n")));
    return {
      model,
      state: buildMapState(model, index, { open: openIds, focus, compare, details, highlight }),
    };
  }, [model, index, open, focus, compare, details, highlight]);
}

const isIn =
  <T extends string>(list: readonly string[]) =>
  (one: T) =>
    list.includes(one);
