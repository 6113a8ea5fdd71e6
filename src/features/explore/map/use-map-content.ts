import { useMemo } from "react";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type NodeId, nodeId, type OccupationId } from "#domain/ids.ts";
import type { Size } from "#features/explore/map/camera.ts";
import { findLayout, layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { buildMapModel, type MapModel } from "#features/explore/map/map-model.ts";
import { buildMapState, type MapState } from "#features/explore/map/map-state.ts";
import { tintOpen } from "#features/explore/map/scene/tint-open.ts";
import { useMapLens } from "#features/explore/map/use-map-lens.ts";
import { selectExpanded, selectOpenClusters } from "#store/selectors/select-expanded.ts";
import { selectHighlight } from "#store/selectors/select-highlight.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { selectMovedLayout } from "#store/selectors/select-moved-layout.ts";
import { selectPathOccupations } from "#store/selectors/select-path.ts";
import { useAppStore } from "#store/store-context.ts";
import { createLater, useLater } from "#ui/later.ts";

const insideCode = createLater(() => import("#algorithms/layout/lay-inside.ts"));

/** What one pane's map is of and what is picked on it; `null` until framework and layout are there. */
export function useMapContent(
  paneId: number,
  size: Size | null,
): { readonly model: MapModel; readonly state: MapState } | null {
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => pane && state.frameworks.get(pane.frameworkId));
  const layout = useAppStore((state) => {
    const found = pane && size ? findLayout(state.layouts, pane.frameworkId, layoutSizeFor(size)) : null;
    return found && selectMovedLayout(state, found);
  });
  const occupations = useAppStore((state) => state.occupations);
  const details = useAppStore((state) => state.details);
  const focus = useAppStore((state) => (state.focus?.paneId === paneId ? state.focus : null));
  const compare = useAppStore((state) => state.compare);
  const beside = useAppStore(({ panes }) => panes.length > 1);
  const reference = useAppStore((state) => (index ? selectReference(state, index) : null));
  const highlight = useAppStore((state) => selectHighlight(state, paneId).focus);

  // Strings, so that a new list of the same nodes is no change.
  const expanded = pane && index ? selectExpanded(pane, index).join("\n") : "";
  const opened = useMemo(() => new Set(expanded.split("\n").map((id) => nodeId(id))), [expanded]);
  const isInside = layout?.places.some(({ node }) => opened.has(node)) ?? false;
  const inside = useLater(insideCode, isInside);
  const laid = useMemo(
    () =>
      index === undefined || layout === null || inside === null
        ? layout
        : inside.layInside(layout, index, opened),
    [index, layout, opened, inside],
  );
  const model = useMemo(() => {
    if (index === undefined || laid === null) return null;
    const names = new Map(index.framework.nodes.map((node) => [node.id, node]));
    const marks = selectMarks(index, reference);
    const lent = reference === null ? null : lentColours(reference, selectMarks(reference));
    return buildMapModel(laid, { names, marks }, index, occupations, lent);
  }, [index, laid, occupations, reference]);

  const path = useAppStore(selectPathOccupations);
  const lens = useMapLens(paneId, model, index);

  const open = pane && index ? selectOpenClusters(pane, index).join("\n") : "";
  return useMemo(() => {
    if (model === null || index === undefined) return null;
    const openIds = index.framework.nodes.map(({ id }) => id).filter(isIn<NodeId>(open.split("\n")));
    return {
      model: tintOpen(model, openIds),
      state: buildMapState(model, index, {
        open: openIds,
        beside,
        focus,
        compare,
        details,
        path,
        highlight,
        lens,
      }),
    };
  }, [model, index, open, beside, focus, compare, details, path, highlight, lens]);
}

/** The colour of the reference's first cluster that holds the occupation. */
const lentColours =
  ({ placementsOf }: FrameworkIndex, marks: ReadonlyMap<NodeId, ClusterMark>) =>
  (occupation: OccupationId) => {
    const node = placementsOf(occupation)[0]?.node;
    return (node && marks.get(node)?.colour) ?? null;
  };

const isIn =
  <T extends string>(list: readonly string[]) =>
  (one: T) =>
    list.includes(one);
