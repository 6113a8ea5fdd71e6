import { useFirstText } from "#text/first-text-context.ts";
import { Sheet } from "#ui/Sheet.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import styles from "./explore-page.module.css";
import { PageSearch } from "./PageSearch.tsx";
import { PanelBody, Start } from "./Panel.tsx";
import { Panes } from "./Panes.tsx";
import { PhoneExplore } from "./phone-view.ts";
import { SidePanel } from "./SidePanel.tsx";
import { StartActs } from "./StartActs.tsx";
import { useSheetStop } from "./use-sheet-stop.ts";

/** Search, one panel, and the framework or frameworks on screen. */
export function ExplorePage({ width }: { readonly width: WidthClass }) {
  const text = useFirstText();
  const [stop, setStop] = useSheetStop("middle", "middle");

  if (width === "phone") return <PhoneExplore />;
  if (width === "tablet")
    return (
      <main id="content" className={styles.stacked}>
        <Panes width={width} />
        <Sheet label={text.shell.sideBySide.panel} stop={stop} onStop={setStop} words={text.shell.panel}>
          <Start />
          <StartActs browse />
          <PanelBody />
        </Sheet>
      </main>
    );
  return (
    <main id="content" className={styles.wide}>
      <SidePanel>
        <Start />
        <PageSearch />
        <StartActs browse />
        <PanelBody />
      </SidePanel>
      <Panes width={width} />
    </main>
  );
}
