import { useEffect, useId, useRef, useState } from "react";
import { layoutSizes } from "#domain/layout.ts";
import { loadLayout } from "#store/load/load-layout.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./map.module.css";

/** In place of a map that is not there: on its way, or failed, with a way on. */
export function MapWait({ paneId }: { readonly paneId: number }) {
  const text = useFirstText();
  const store = useAppStoreApi();
  const box = useRef<HTMLDivElement>(null);
  const id = useAppStore((state) => state.panes.find((pane) => pane.id === paneId)?.frameworkId);
  const failures = useAppStore((state) => state.failures);
  const setView = useAppStore((state) => state.setView);
  const failed = id === undefined ? [] : layoutSizes.filter((size) => failures.has(layoutKey(id, size)));

  const tryAgain = () => {
    if (id === undefined) return;
    // The button goes while the map is on its way: the focus stays here.
    box.current?.focus();
    for (const size of failed) {
      store.getState().patchCatalogue({ recovered: layoutKey(id, size) });
      void loadLayout(store, id, size);
    }
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.wait}>
      {failed.length === 0 ? (
        <OnItsWay onStop={() => setView("outline")} />
      ) : (
        <>
          <p role="alert">{text.frameworks.layoutFailed}</p>
          <div className={styles.waysOn}>
            <Button onClick={() => setView("outline")}>{text.shell.views.outline}</Button>
            <Button onClick={tryAgain}>{text.shell.failed.again}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** In ms; what comes sooner needs no bar. */
const patience = 400;

function OnItsWay({ onStop }: { readonly onStop: () => void }) {
  const { map } = useFirstText().explore;
  const id = useId();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p id={id}>{map.loading}</p>
      {long && (
        <>
          <progress aria-labelledby={id} className={styles.bar} />
          <Button onClick={onStop}>{map.stop}</Button>
        </>
      )}
    </>
  );
}
