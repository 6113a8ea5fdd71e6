import type { DrawnHeading } from "#algorithms/compute/framework-from-data.ts";
import { rateOccupations } from "#algorithms/compute/rate-occupations.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import type { OwnFrameworks } from "#store/load/own-frameworks.ts";
import { mostPanes } from "#store/slices/workspace-slice.ts";
import type { DrawFramework } from "#workers/draw-client.ts";

/** One cluster tells nothing apart, and more than this no one can hold beside another framework. */
const fewest = 2;
const most = 200;

interface DrawTools {
  readonly own: Pick<OwnFrameworks, "read" | "accept">;
  readonly draw?: DrawFramework;
}

/** In a thread of its own, of which the code comes when it is first needed. */
const drawInThread: DrawFramework = async (task) =>
  (await import("#workers/start-draw.ts")).startDraw()(task);

interface DrawWish {
  readonly paneId: number;
  /** The framework whose number of clusters is taken. */
  readonly as: FrameworkId;
  readonly heading: (clusters: number) => DrawnHeading;
}

/**
 * Draws a framework from the data and opens it as a file of the person's own, in the pane; what was there stands
 * beside it, while there is room.
 *
 * @returns the framework; `null` if the data did not come, it could not be drawn, or another file was opened meanwhile
 */
export async function drawFromData(
  store: AppStore,
  { own, draw = drawInThread }: DrawTools,
  { paneId, as, heading }: DrawWish,
): Promise<FrameworkId | null> {
  await Promise.all([loadFramework(store, as), loadDetails(store)]);
  const { frameworks, details, occupations } = store.getState();
  const model = frameworks.get(as);
  if (model === undefined || details === null) return null;
  const { length } = nodesAtLevel(model, mapLevels(model).cluster);
  const clusters = Math.min(most, Math.max(fewest, length));
  const drawn = await draw({
    rated: rateOccupations(occupations, details),
    clusters,
    heading: heading(clusters),
  }).catch(() => null);
  if (drawn === null) return null;

  // The same figures give the same framework: it may be here from before.
  const known = store
    .getState()
    .entries.find((entry) => entry.own && entry.id === drawn.id && entry.hash === drawn.hash);
  if (known !== undefined) return showAgain(store, known.id, paneId);
  const before = store.getState().panes.find(({ id }) => id === paneId)?.frameworkId;
  const bytes = new TextEncoder().encode(drawn.text);
  await own.read(
    { name: `${drawn.id}.json`, slice: (start, end) => new Blob([bytes.subarray(start, end)]) },
    paneId,
  );
  const id = await own.accept();
  const { panes, putBeside, addPane } = store.getState();
  if (id !== null && before !== undefined && before !== id && panes.length < mostPanes) {
    if (panes.length === 1) putBeside(before);
    else addPane(before);
  }
  return id;
}

/** Shows one that is on this device beside what is on screen; in the pane where there is no room. */
async function showAgain(store: AppStore, id: FrameworkId, paneId: number): Promise<FrameworkId> {
  await loadFramework(store, id);
  const { panes, addPane, showFramework } = store.getState();
  if (panes.some(({ frameworkId }) => frameworkId === id)) return id;
  if (panes.length < mostPanes) addPane(id);
  else showFramework(paneId, id);
  return id;
}
