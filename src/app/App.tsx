import { Suspense, useEffect } from "react";
import type { Stored } from "#storage/framework-storage.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { useWidthClass } from "#ui/use-media.ts";
import styles from "./app.module.css";
import { BottomNav } from "./BottomNav.tsx";
import { ExplorePage } from "./ExplorePage.tsx";
import { Header } from "./Header.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Loading } from "./Loading.tsx";
import {
  AboutPage,
  BalancePage,
  ComparePage,
  CompareTray,
  ContestedPage,
  FieldPage,
  Notices,
  ResultsPart,
  SavedPage,
  SavedVoice,
  UnsurePage,
} from "./later-views.ts";
import { PageSearch } from "./PageSearch.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useSlashSearch } from "./use-slash-search.ts";

interface AppProps {
  /** Takes the reader's choices back, here and on the device. */
  readonly onClear: () => Promise<Stored<null>>;
}

export function App({ onClear }: AppProps) {
  const text = useFirstText();
  const width = useWidthClass();
  const page = useAppStore((state) => state.page);
  const noticed = useAppStore((state) => state.linkNotices.length > 0);
  useKeptFocus();
  useSlashSearch();
  const theme = useAppStore((state) => state.theme);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {text.shell.skip}
      </button>
      <Header width={width} search={<PageSearch floating />} onClear={onClear} />
      <Suspense>{noticed && <Notices />}</Suspense>
      <Suspense>
        <SavedVoice />
      </Suspense>
      <Suspense fallback={<Loading />}>
        {page === "explore" && <ExplorePage width={width} />}
        {page === "unsure" && <UnsurePage />}
        {page === "compare" && <ComparePage />}
        {page === "results" && <ResultsPart />}
        {page === "saved" && <SavedPage />}
        {page === "balance" && <BalancePage />}
        {page === "field" && <FieldPage />}
        {page === "contested" && <ContestedPage />}
        {page === "about" && <AboutPage />}
      </Suspense>
      <Suspense>{page !== "compare" && <CompareTray />}</Suspense>
      {width === "phone" && <BottomNav />}
      <LiveRegion />
    </div>
  );
}

function skipToContent() {
  const content = document.getElementById("content");
  content?.setAttribute("tabindex", "-1");
  content?.focus();
}
