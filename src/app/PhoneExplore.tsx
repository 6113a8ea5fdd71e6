import { Suspense, useState } from "react";
import { LensButtons } from "#features/explore/lens/LensButtons.tsx";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { selectPathOpen } from "#store/selectors/select-path.ts";
import { phoneParts } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Segment } from "#ui/Segment.tsx";
import { Sheet, type SheetStop } from "#ui/Sheet.tsx";
import styles from "./explore-page.module.css";
import { ViewSwitch } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Details, LensPanel, PathPart, WhatChanged } from "./later-views.ts";
import { PageSearch } from "./PageSearch.tsx";
import { Start } from "./Panel.tsx";
import { Panes } from "./Panes.tsx";
import { StartActs } from "./StartActs.tsx";
import { useSheetStop } from "./use-sheet-stop.ts";

/** The page keeps its heading where a small screen has no room to show it. */
function HiddenTitle() {
  const text = useText();
  const several = useAppStore((state) => state.panes.length > 1);
  const shown = useAppStore(
    (state) =>
      state.focus !== null ||
      selectLensPart(state) !== null ||
      (state.panes.length > 1 && state.phonePart === "changed"),
  );
  if (shown) return null;
  return (
    <h1 className="visually-hidden">{several ? text.shell.sideBySide.panes : text.shell.start.title}</h1>
  );
}

/** The outline is home; the map is the picture, full height until a tap; the sheet is the text. */
export function PhoneExplore() {
  const text = useText();
  const view = useAppStore((state) => state.view);
  const focus = useAppStore((state) => state.focus);
  const query = useAppStore((state) => state.query);
  const several = useAppStore((state) => state.panes.length > 1);
  const part = useAppStore((state) => state.phonePart);
  const setPart = useAppStore((state) => state.setPhonePart);
  const lensPart = useAppStore(selectLensPart);
  const path = useAppStore(selectPathOpen);
  // A sheet lies over what stands under the box: the results float over it.
  const sheet = focus !== null || path || lensPart !== null;
  const [lensStop, setLensStop] = useState<SheetStop>("high");
  const [stop, setStop] = useSheetStop(view === "map" ? "middle" : "low", "high");
  return (
    <main id="content" className={styles.stacked} data-view={view}>
      <div className={styles.top}>
        {view === "outline" && query === "" && !several ? <Start /> : <HiddenTitle />}
        <PageSearch floating={sheet} />
        {view === "outline" && <StartActs browse={false} />}
        {several && (
          <Segment
            label={text.shell.sideBySide.panel}
            options={phoneParts.map((value) => ({ value, label: text.shell.sideBySide[value] }))}
            value={part}
            onChange={setPart}
          />
        )}
        {(!several || part === "panes") && (
          <div className={styles.views}>
            <ViewSwitch />
            <LensButtons compact />
          </div>
        )}
      </div>
      {several && part === "changed" ? (
        <div className={styles.sentences}>
          <Suspense fallback={<Loading />}>
            <WhatChanged />
          </Suspense>
        </div>
      ) : (
        <Panes width="phone" />
      )}
      {lensPart !== null && (
        <Sheet label={text.lens.sheet} stop={lensStop} onStop={setLensStop} words={text.shell.panel}>
          <Suspense fallback={<Loading />}>
            <LensPanel />
          </Suspense>
        </Sheet>
      )}
      {(focus !== null || path) && lensPart === null && (
        <Sheet label={text.shell.sideBySide.details} stop={stop} onStop={setStop} words={text.shell.panel}>
          <Suspense fallback={<Loading />}>
            {path && <PathPart />}
            <Details />
          </Suspense>
        </Sheet>
      )}
    </main>
  );
}
