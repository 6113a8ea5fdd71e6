import "@fontsource/barlow-semi-condensed/600.css";
import "@fontsource/barlow-semi-condensed/700.css";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { FrameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import { ExploreDoorsContext } from "#features/explore/explore-doors.ts";
import { MoveContext } from "#features/explore/move-context.ts";
import { OpenFile } from "#features/frameworks/OpenFile.tsx";
import { SearchContext } from "#features/search/search-context.ts";
import { openAtlasDatabase } from "#storage/atlas-database.ts";
import { openFrameworkStorage } from "#storage/open-framework-storage.ts";
import { openPreferencesStorage } from "#storage/preferences-storage.ts";
import { type AppStore, createAppStore } from "#store/create-app-store.ts";
import { keepPreferences } from "#store/load/keep-preferences.ts";
import { layOutOwn } from "#store/load/lay-out-own.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { loadFirst } from "#store/load/load-first.ts";
import { loadFramework } from "#store/load/load-framework.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { movePinned } from "#store/load/move-pinned.ts";
import { createOwnFrameworks } from "#store/load/own-frameworks.ts";
import { StoreContext } from "#store/store-context.ts";
import { openFromUrl, syncUrl } from "#store/url/sync-url.ts";
import { startImport } from "#workers/start-import.ts";
import { startLayout } from "#workers/start-layout.ts";
import { startMove } from "#workers/start-move.ts";
import { startSearch } from "#workers/start-search.ts";
import { App } from "./App.tsx";
import { CrashPage } from "./CrashPage.tsx";
import { createDoors } from "./create-doors.ts";
import { feedSearch } from "./feed-search.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { loadLaterViews } from "./later-views.ts";

/** Loads what the link shows, then hands the page to React. The first picture stays until then. */
export async function startApp(painted: Promise<Layout | null>): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("no element to draw in: root");
  const store = createAppStore();
  const loadFrameworks = (ids: readonly FrameworkId[]) => loadFirst(store, ids);
  const database = openAtlasDatabase();
  const preferences = keepPreferences(store, openPreferencesStorage(database));
  const own = createOwnFrameworks(store, {
    importer: startImport(),
    storage: openFrameworkStorage(database),
    now: Date.now,
  });
  const restored = Promise.all([own.restore(), preferences.restore()]);
  const doors = createDoors(store);
  const root = createRoot(element, { onUncaughtError: (error) => console.error(error) });

  // A small screen opens on the outline, where names have room.
  store.getState().setHomeView(matchMedia("(max-width: 479px)").matches ? "outline" : "map");
  const open = async () => {
    loadOccupations(store);
    const layout = await painted;
    if (layout !== null) store.getState().patchCatalogue({ layout });
    await loadFirst(store, layout === null ? [] : [layout.frameworkId]);
    if (!isLoaded(store)) {
      root.render(<LoadFailure failures={store.getState().failures} onRetry={open} />);
      return;
    }
    // A storage that never answers must not hold the page back.
    await Promise.race([restored, after(1500)]);
    await openFromUrl(store, { loadFrameworks });
    syncUrl(store, { loadFrameworks });
    layOutOwn(store, startLayout().layOut, sizesFor(innerWidth));
    movePinned(store, startMove().move);
    const moveByHand = startMove().move;
    const search = startSearch();
    root.render(
      <StrictMode>
        <StoreContext value={store}>
          <SearchContext value={search}>
            <ExploreDoorsContext value={doors}>
              <CrashPage>
                <OpenFile own={own}>
                  <MoveContext value={moveByHand}>
                    <App onClear={() => preferences.clear()} />
                  </MoveContext>
                  <Usable />
                </OpenFile>
              </CrashPage>
            </ExploreDoorsContext>
          </SearchContext>
        </StoreContext>
      </StrictMode>,
    );
    whenIdle(() => {
      feedSearch(store, search);
      loadDetails(store);
      loadLaterViews();
      for (const { id, own: isOwn } of store.getState().entries) if (!isOwn) void loadFramework(store, id);
      void own.loadSmall();
    });
  };
  await open();
}

/** Marks when the whole page can be used: once the frame has been drawn after everything has been put in place. */
function Usable(): null {
  useEffect(() => {
    const frame = requestAnimationFrame(() => performance.mark("usable"));
    return () => cancelAnimationFrame(frame);
  }, []);
  return null;
}

function isLoaded(store: AppStore): boolean {
  const { entries, occupations, frameworks } = store.getState();
  return entries.length > 0 && occupations.size > 0 && frameworks.size > 0;
}

/** The size that the window needs comes first. */
const sizesFor = (width: number): readonly LayoutSize[] =>
  width < 480 ? ["phone", "small", "large"] : ["large", "small", "phone"];

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const whenIdle = (run: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 300);
