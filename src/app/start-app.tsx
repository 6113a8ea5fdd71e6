import "@fontsource/barlow-semi-condensed/600.css";
import "@fontsource/barlow-semi-condensed/700.css";
import { StrictMode, useEffectEvent, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { type FrameworkId, frameworkId } from "#domain/ids.ts";
import { ExploreDoorsContext } from "#features/explore/explore-doors.ts";
import { MoveContext } from "#features/explore/move-context.ts";
import { OpenFile } from "#features/frameworks/OpenFile.tsx";
import { openAtlasDatabase } from "#storage/atlas-database.ts";
import { openPreferencesStorage } from "#storage/preferences-storage.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { keepPreferences } from "#store/load/keep-preferences.ts";
import { loadFirst, loadShown } from "#store/load/load-first.ts";
import { loadLayout } from "#store/load/load-layout.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import type { MoveLayouts } from "#store/load/move-pinned.ts";
import { SearchContext } from "#store/search-context.ts";
import { emptyWorkspace } from "#store/slices/workspace-slice.ts";
import { StoreContext } from "#store/store-context.ts";
import { createLater } from "#ui/later.ts";
import { startSearch } from "#workers/start-search.ts";
import { App } from "./App.tsx";
import { CrashPage } from "./CrashPage.tsx";
import { createDoors } from "./create-doors.ts";
import { feedSearch } from "./feed-search.ts";
import { afterFirstMap, expectMap } from "./first-map.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { laterOwnFrameworks } from "./later-own-frameworks.ts";
import { loadPhoneViews } from "./phone-view.ts";

const phone = "(max-width: 479px)";

/**
 * Loads what the link shows, then hands the page to React. The first picture stays until then.
 *
 * @param pictured the framework whose whole map that picture shows
 */
export async function startApp(pictured: string | null): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("no element to draw in: root");
  const store = createAppStore();
  const loadFrameworks = (ids: readonly FrameworkId[]) => loadFirst(store, ids);
  const database = openAtlasDatabase();
  const preferences = keepPreferences(store, openPreferencesStorage(database));
  const ownCode = createLater(async () =>
    (await import("./open-own-frameworks.ts")).openOwnFrameworks(store, database),
  );
  const own = laterOwnFrameworks(ownCode);
  const shortlistCode = createLater(async () =>
    (await import("./open-shortlist.ts")).openShortlist(store, database),
  );
  const clear = async () => {
    store.getState().setAnswerTrail(null);
    const [choices, shortlist] = await Promise.all([
      preferences.clear(),
      shortlistCode.load().then((kept) => kept.clear()),
    ]);
    return choices.ok ? shortlist : choices;
  };
  const linkCode = createLater(() => import("#store/url/sync-url.ts"));
  // A link may show a framework of one's own; without one, those on the device are listed once the page is there.
  const linked = location.hash !== "";
  const restored = Promise.all([preferences.restore(), linked && own.restore()]);
  const doors = createDoors(store);
  const root = createRoot(element, { onUncaughtError: (error) => console.error(error) });
  const handCode = createLater(async () => (await import("#workers/start-move.ts")).startMove());
  const moveByHand: MoveLayouts = async (task) => (await handCode.load()).move(task);

  // A small screen opens on the outline, where names have room.
  const small = matchMedia(phone).matches;
  store.getState().setHomeView(small ? "outline" : "map");
  if (small) loadPhoneViews();
  // A whole map names no occupation: their table comes once it is there.
  const whole = !linked && !small;
  const open = async () => {
    if (!whole) loadOccupations(store);
    const shown = pictured === null ? [] : [frameworkId(pictured)];
    await Promise.all([
      (whole ? loadShown : loadFirst)(store, shown),
      ...shown.map((id) => loadLayout(store, id, "large")),
    ]);
    const { entries, occupations, frameworks } = store.getState();
    const sayFailure = () => root.render(<LoadFailure failures={store.getState().failures} onRetry={open} />);
    if (entries.length === 0 || frameworks.size === 0 || (!whole && occupations.size === 0)) {
      sayFailure();
      return;
    }
    // A storage that never answers must not hold the page back.
    await Promise.race([restored, after(1500)]);
    if (linked) {
      const { openFromUrl, syncUrl } = await linkCode.load();
      await openFromUrl(store, { loadFrameworks });
      syncUrl(store, { loadFrameworks });
    } else openPlain(store);
    const opened = store.getState();
    if (opened.page === "explore" && opened.view === "map") expectMap();
    const search = startSearch();
    const startRest = once(async () => {
      if ((await loadOccupations(store)) === null) {
        sayFailure();
        return;
      }
      feedSearch(store, search);
      void shortlistCode.load().then((kept) => kept.restore());
      if (!linked) {
        const { openFromUrl, syncUrl } = await linkCode.load();
        // A link that was put in the address meanwhile.
        const put = location.hash !== "";
        if (put) await openFromUrl(store, { loadFrameworks });
        syncUrl(store, { loadFrameworks }, put ? store.getState() : opened);
      }
      void (linked ? own.loadSmall() : own.restore().then(own.loadSmall));
      (await import("./start-behind.ts")).startBehind(store);
    });
    root.render(
      <StrictMode>
        <StoreContext value={store}>
          <SearchContext value={search}>
            <ExploreDoorsContext value={doors}>
              <CrashPage>
                <OpenFile own={own}>
                  <MoveContext value={moveByHand}>
                    <App onClear={clear} />
                  </MoveContext>
                  <Usable
                    onUsable={async () => {
                      await afterFirstMap();
                      void loadOccupations(store);
                      whenIdle(startRest);
                    }}
                  />
                </OpenFile>
              </CrashPage>
            </ExploreDoorsContext>
          </SearchContext>
        </StoreContext>
      </StrictMode>,
    );
    // Who goes to the search box is about to search.
    document.addEventListener("focusin", startRest, { once: true });
  };
  await open();
}

/** Marks when the page can be used: in the first frame after everything has been put in place. */
function Usable({ onUsable }: { readonly onUsable: () => void }): null {
  const told = useEffectEvent(onUsable);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      performance.mark("usable");
      told();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return null;
}

/** What an address without a link stands for. */
function openPlain(store: AppStore): void {
  const { entries, homeView, restoreWorkspace } = store.getState();
  const [first] = entries;
  if (first === undefined) return;
  const pane = { id: 1, frameworkId: first.id, expanded: null, camera: null };
  restoreWorkspace({ ...emptyWorkspace, view: homeView, panes: [pane] });
}

function once(run: () => void): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    run();
  };
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const whenIdle = (run: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 300);
