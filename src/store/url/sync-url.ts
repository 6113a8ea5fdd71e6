import type { Lens } from "#domain/lens.ts";
import type { AppState } from "#store/app-state.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { emptyWorkspace, type Workspace } from "#store/slices/workspace-slice.ts";
import { parseFragment } from "#store/url/fragment.ts";
import { lensToFields } from "#store/url/lens-fields.ts";
import { linkFields } from "#store/url/link-fields.ts";
import { ownHashes, settleOwn } from "#store/url/own-in-link.ts";
import { frameworksNamed, workspaceFromFragment } from "#store/url/workspace-from-fragment.ts";
import { workspaceToFragment } from "#store/url/workspace-to-fragment.ts";

interface UrlTools {
  /** Resolves when every framework that could be loaded is in the store. */
  readonly loadFrameworks: (ids: readonly AppState["panes"][number]["frameworkId"][]) => Promise<void>;
}

/**
 * Opens what the address holds: the whole workspace, as far as it can be read; the rest is said.
 *
 * @param isCurrent whether the address is still the one that is being opened; if not, nothing is changed
 */
export async function openFromUrl(
  store: AppStore,
  { loadFrameworks }: UrlTools,
  isCurrent: () => boolean = () => true,
  restore: (run: () => void) => void = (run) => run(),
): Promise<void> {
  const parsed = parseFragment(location.hash);
  const { entries } = store.getState();
  const [first] = entries;
  if (first === undefined) return;
  const { fields, notices } = settleOwn(parsed.fields, ownHashes(entries));
  const named = frameworksNamed(fields);
  await loadFrameworks(fields.has("f") ? named : [first.id, ...named]);
  const loaded = store.getState();
  const read = workspaceFromFragment(fields, {
    frameworks: loaded.frameworks,
    isListed: (id) => loaded.entries.some((entry) => entry.id === id),
    hasOccupation: (id) => loaded.occupations.has(id),
    defaultFramework: first.id,
    defaultView: loaded.homeView,
    release: loaded.release,
  });
  await loadFrameworks(read.workspace.panes.map(({ frameworkId }) => frameworkId));
  if (!isCurrent()) return;
  restore(() => store.getState().restoreWorkspace(read.workspace));
  store.getState().setLinkNotices([...parsed.notices, ...notices, ...read.notices]);
}

/**
 * Keeps the address and the workspace the same. What Back should undo becomes a step of the history; typing,
 * panning and zooming change the present step.
 *
 * @param since what the address stands for; what has been done from there is written at once
 * @returns a function that stops it
 */
export function syncUrl(store: AppStore, tools: UrlTools, since: AppState = store.getState()): () => void {
  let written = location.hash;
  let restoring = false;
  let reads = 0;
  const write = (state: AppState, before: AppState) => {
    if (workspaceKeys.every((key) => state[key] === before[key])) return;
    const hash = workspaceToFragment(state, state.frameworks, state.release, ownHashes(state.entries));
    if (hash === written) return;
    written = hash;
    // What the reader does while an address is being opened comes after it, and wins.
    if (!restoring) reads += 1;
    const isNew = !restoring && state.restarts === before.restarts && isStep(state, before);
    if (isNew) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  };
  const stop = store.subscribe(write);
  write(store.getState(), since);
  const restore = (run: () => void) => {
    restoring = true;
    run();
    restoring = false;
  };
  const read = async () => {
    if (location.hash === written) return;
    written = location.hash;
    reads += 1;
    const mine = reads;
    await openFromUrl(store, tools, () => reads === mine, restore);
  };
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  return () => {
    stop();
    removeEventListener("popstate", read);
    removeEventListener("hashchange", read);
  };
}

const isKey = (key: string): key is keyof Workspace => key in emptyWorkspace;
const workspaceKeys = Object.keys(emptyWorkspace).filter(isKey);
const typedKeys = linkFields.flatMap(({ key, isStep }) => (isStep ? [] : [key]));
const stepKeys = workspaceKeys.filter((key) => key !== "panes" && key !== "lens" && !typedKeys.includes(key));

/** A change that Back should undo: all but what is typed, the table's order and the camera. */
function isStep(state: Workspace, before: Workspace): boolean {
  if (stepKeys.some((key) => state[key] !== before[key])) return true;
  if (lensBesidesText(state.lens) !== lensBesidesText(before.lens)) return true;
  return (
    state.panes.length !== before.panes.length ||
    state.panes.some((pane, at) => {
      const old = before.panes[at];
      return pane.frameworkId !== old?.frameworkId || pane.expanded !== old?.expanded;
    })
  );
}

const lensBesidesText = (lens: Lens) =>
  lensToFields({ ...lens, filter: { ...lens.filter, text: "" } }).join("&");
