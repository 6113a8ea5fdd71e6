import { X } from "lucide-react";
import { Fragment, Suspense, useState } from "react";
import { createDrawnMaps, DrawnMapsContext } from "#features/explore/picture/drawn-maps.ts";
import { FrameworkChooser } from "#features/frameworks/FrameworkChooser.tsx";
import { loadFramework } from "#store/load/load-framework.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import { Segment } from "#ui/Segment.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import { AddPane } from "./AddPane.tsx";
import { Loading } from "./Loading.tsx";
import { FilterBar, FlowBetween, Outline, PrintedMaps, Table } from "./later-views.ts";
import { useMapCode } from "./map-code.ts";
import { OpeningPicture } from "./OpeningPicture.tsx";
import styles from "./panes.module.css";
import { usePaneData } from "./use-pane-data.ts";

/** Every framework on screen, in order; below 768 px one at a time, with a switch. */
export function Panes({ width }: { readonly width: WidthClass }) {
  const text = useFirstText();
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const chosen = useAppStore((state) => state.phonePane);
  const setChosen = useAppStore((state) => state.setPhonePane);
  const view = useAppStore((state) => state.view);
  const narrow = width === "phone" && panes.length > 1;
  const only = panes.find(({ id }) => id === chosen) ?? panes[0];
  const shown = narrow && only ? [only] : panes;
  const [maps] = useState(createDrawnMaps);
  return (
    <div className={styles.stack}>
      <Suspense>
        <FilterBar />
      </Suspense>
      <div className={styles.panes} data-count={shown.length} data-view={view}>
        {narrow && (
          <Segment
            label={text.shell.sideBySide.switchPane}
            options={panes.map(({ id, frameworkId }) => ({
              value: String(id),
              label: entries.find((entry) => entry.id === frameworkId)?.short ?? frameworkId,
            }))}
            value={String(only?.id ?? "")}
            onChange={(id) => setChosen(Number(id))}
          />
        )}
        <DrawnMapsContext value={maps}>
          {shown.map(({ id }, at) => {
            const before = shown[at - 1];
            return (
              <Fragment key={id}>
                {before !== undefined && width === "wide" && view !== "table" && (
                  <div className={styles.flow}>
                    <Suspense>
                      <FlowBetween panes={[before.id, id]}>
                        <AddPane />
                      </FlowBetween>
                    </Suspense>
                  </div>
                )}
                <PaneView paneId={id} headed={panes.length > 1} />
              </Fragment>
            );
          })}
        </DrawnMapsContext>
      </div>
      <DrawnMapsContext value={maps}>
        <Suspense>
          <PrintedMaps />
        </Suspense>
      </DrawnMapsContext>
    </div>
  );
}

/** One framework, as map, outline or table. Subscribes to its own pane only. */
function PaneView({ paneId, headed }: { readonly paneId: number; readonly headed: boolean }) {
  const text = useFirstText();
  const view = useAppStore((state) => state.view);
  const frameworkId = useAppStore((state) => state.panes.find(({ id }) => id === paneId)?.frameworkId);
  const title = useAppStore((state) => state.entries.find(({ id }) => id === frameworkId)?.short ?? "");
  const failure = useAppStore((state) => (frameworkId ? state.failures.get(frameworkId) : undefined));
  const store = useAppStoreApi();
  const { failed } = text.shell;
  const closePane = useAppStore((state) => state.closePane);
  usePaneData(frameworkId);
  const { map, failed: noMap } = useMapCode(view === "map");
  return (
    <section className={styles.pane} aria-label={text.shell.sideBySide.paneName(title)}>
      {headed && (
        <div className={styles.head}>
          <FrameworkChooser paneId={paneId} />
          <Button
            look="quiet"
            icon={<X aria-hidden="true" size={18} />}
            label={text.shell.sideBySide.closePane(title)}
            onClick={() => closePane(paneId)}
          />
        </div>
      )}
      <div className={styles.view}>
        {failure !== undefined && frameworkId !== undefined ? (
          <div className={styles.failure}>
            <p role="alert">{failed.pane(failed.why(failure))}</p>
            <Button look="main" onClick={() => loadFramework(store, frameworkId)}>
              {failed.again}
            </Button>
          </div>
        ) : noMap ? (
          <div className={styles.failure}>
            <p role="alert">{failed.map}</p>
            <Button look="main" onClick={() => location.reload()}>
              {failed.reload}
            </Button>
          </div>
        ) : view === "map" ? (
          map === null ? (
            <OpeningPicture frameworkId={frameworkId} />
          ) : (
            <map.MapPane paneId={paneId} />
          )
        ) : (
          <Suspense fallback={<Loading />}>
            {view === "outline" ? <Outline paneId={paneId} /> : <Table paneId={paneId} />}
          </Suspense>
        )}
      </div>
    </section>
  );
}
