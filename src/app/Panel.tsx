import { Suspense } from "react";
import { ClusterIndex } from "#features/explore/ClusterIndex.tsx";
import { Takeaway } from "#features/explore/Takeaway.tsx";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { selectPathOpen } from "#store/selectors/select-path.ts";
import { panels } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Segment } from "#ui/Segment.tsx";
import { Loading } from "./Loading.tsx";
import { Details, LensPanel, PathPart, WhatChanged } from "./later-views.ts";
import styles from "./panel.module.css";

/** What the page is for, in a line, until something is picked or two frameworks are on screen. */
export function Start() {
  const text = useFirstText();
  const panes = useAppStore((state) => state.panes);
  const focus = useAppStore((state) => state.focus);
  const lensPart = useAppStore(selectLensPart);
  const [first, ...more] = panes;
  if (lensPart !== null || focus !== null || first === undefined || more.length > 0) return null;
  return (
    <div className={styles.start}>
      <h1>{text.shell.start.title}</h1>
      <Takeaway paneId={first.id} />
    </div>
  );
}

/** One panel: the index, the details of what is picked, what changed, or how frameworks are looked at. */
export function PanelBody() {
  return (
    <Suspense fallback={<Loading />}>
      <PanelContent />
    </Suspense>
  );
}

function PanelContent() {
  const lensPart = useAppStore(selectLensPart);
  const path = useAppStore(selectPathOpen);
  if (lensPart !== null) return <LensPanel />;
  return (
    <>
      {path && <PathPart />}
      <PanelRest />
    </>
  );
}

function PanelRest() {
  const panes = useAppStore((state) => state.panes);
  const focus = useAppStore((state) => state.focus);
  const [first, ...more] = panes;
  if (more.length > 0) return <ChangedOrDetails />;
  if (focus !== null) return <Details />;
  return first === undefined ? null : <ClusterIndex paneId={first.id} />;
}

/** With several frameworks on screen: the sentences, or what is picked. */
function ChangedOrDetails() {
  const text = useFirstText();
  const focus = useAppStore((state) => state.focus);
  const panel = useAppStore((state) => state.panel);
  const setPanel = useAppStore((state) => state.setPanel);
  return (
    <>
      {focus !== null && (
        <div className={styles.tabs}>
          <Segment
            label={text.shell.sideBySide.panel}
            options={panels.map((value) => ({ value, label: text.shell.sideBySide[value] }))}
            value={panel}
            onChange={setPanel}
          />
        </div>
      )}
      {/* Of its own: the switch keeps the keyboard while code comes. */}
      <Suspense fallback={<Loading />}>
        {panel === "details" && focus !== null ? <Details /> : <WhatChanged />}
      </Suspense>
    </>
  );
}
