import { Bookmark, Columns3, Info, Search } from "lucide-react";
import type { Page } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./bottom-nav.module.css";

/** The phone's way between pages. */
export function BottomNav() {
  const { nav } = useFirstText().shell;
  const page = useAppStore((state) => state.page);
  const setPage = useAppStore((state) => state.setPage);
  const goHome = useAppStore((state) => state.goHome);
  const pane = useAppStore((state) => state.focus?.paneId ?? null);
  const compared = useAppStore((state) => state.compare.length);
  const saved = useAppStore((state) => state.saved.length);
  const items: readonly { readonly to: Page; readonly label: string; readonly icon: typeof Search }[] = [
    { to: "explore", label: nav.explore, icon: Search },
    { to: "compare", label: nav.compare(compared), icon: Columns3 },
    { to: "saved", label: nav.saved(saved), icon: Bookmark },
    { to: "about", label: nav.about, icon: Info },
  ];
  return (
    <nav aria-label={nav.label} className={styles.nav} data-print="no">
      {items.map(({ to, label, icon: Icon }) => (
        <button
          key={to}
          type="button"
          aria-current={page === to ? "page" : undefined}
          onClick={() => {
            // On the page already, it leads back from what is picked to the whole.
            if (to === "explore" && page === to && pane !== null) goHome(pane);
            else setPage(to);
          }}
        >
          <Icon aria-hidden="true" size={20} />
          {label}
        </button>
      ))}
    </nav>
  );
}
