import { Bookmark, ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { LensButtons } from "#features/explore/lens/LensButtons.tsx";
import { FrameworkChooser } from "#features/frameworks/FrameworkChooser.tsx";
import type { Stored } from "#storage/framework-storage.ts";
import { views } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { Segment } from "#ui/Segment.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import styles from "./header.module.css";
import { Mark } from "./Mark.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { SideBySide } from "./SideBySide.tsx";

interface HeaderProps {
  readonly width: WidthClass;
  /** The search box, where the header has the room for it. */
  readonly search: ReactNode;
  readonly onClear: () => Promise<Stored<null>>;
}

export function Header({ width, search, onClear }: HeaderProps) {
  const text = useFirstText();
  const page = useAppStore((state) => state.page);
  const setPage = useAppStore((state) => state.setPage);
  const panes = useAppStore((state) => state.panes);
  const [first] = panes;
  const explore = page === "explore";
  return (
    <header className={styles.header} data-print="no">
      <button type="button" className={styles.name} onClick={() => setPage("explore")}>
        <Mark />
        <span className={width === "tablet" && explore ? (styles.letters ?? "") : ""}>{text.shell.name}</span>
      </button>
      {width === "wide" &&
        (explore || page === "saved" || page === "results" || page === "balance") &&
        first &&
        panes.length === 1 && <FrameworkChooser paneId={first.id} />}
      {width === "wide" && (explore || page === "balance") && <SideBySide />}
      {width === "wide" && explore && <LensButtons compact={false} />}
      {width !== "phone" && !explore && (
        <Button
          icon={<ChevronLeft aria-hidden="true" size={18} />}
          onClick={() => focusAfter(() => setPage("explore"), "#details-heading", '[role="combobox"]')}
        >
          {text.shell.nav.explore}
        </Button>
      )}
      <span className={styles.gap} />
      {width === "tablet" && explore && <div className={styles.search}>{search}</div>}
      {width === "tablet" && explore && <LensButtons compact />}
      {width !== "phone" && explore && <ViewSwitch />}
      <span className={styles.end} />
      {(width === "wide" || (width === "tablet" && !explore)) && <SavedLink />}
      <MoreMenu width={width} onClear={onClear} />
    </header>
  );
}

/** The way to the shortlist, with how many are on it. */
function SavedLink() {
  const { nav } = useFirstText().shell;
  const count = useAppStore((state) => state.saved.length);
  const isThere = useAppStore((state) => state.page === "saved");
  const setPage = useAppStore((state) => state.setPage);
  return (
    <Button
      look="quiet"
      className={styles.saved ?? ""}
      aria-current={isThere ? "page" : undefined}
      icon={<Bookmark aria-hidden="true" size={18} />}
      onClick={() => focusAfter(() => setPage("saved"), "#saved-heading")}
    >
      {nav.saved(count)}
    </Button>
  );
}

/** Map, Outline or Table: three views of one state. */
export function ViewSwitch() {
  const text = useFirstText();
  const view = useAppStore((state) => state.view);
  const setView = useAppStore((state) => state.setView);
  return (
    <Segment
      label={text.shell.views.label}
      options={views.map((value) => ({ value, label: text.shell.views[value] }))}
      value={view}
      onChange={setView}
    />
  );
}
