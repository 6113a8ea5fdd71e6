import type { AppState } from "#store/app-state.ts";

/** Whether what is picked has a place in the framework of its pane; an occupation may have none. */
export function selectFocusIsPlaced({ focus, panes, frameworks }: AppState): boolean {
  const pane = panes.find(({ id }) => id === focus?.paneId);
  const index = pane && frameworks.get(pane.frameworkId);
  if (focus === null || index === undefined) return false;
  const { target } = focus;
  return target.kind === "occupation"
    ? index.countPlacesOf(target.id) > 0
    : target.frameworkId === index.framework.id && index.byId.has(target.id);
}
