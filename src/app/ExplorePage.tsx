import { useEffect, useState } from "react";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Sheet, type SheetStop } from "#ui/Sheet.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import styles from "./explore-page.module.css";
import { PanelBody, Start } from "./Panel.tsx";
import { Panes } from "./Panes.tsx";
import { PhoneExplore } from "./PhoneExplore.tsx";

/** Search, one panel, and the framework or frameworks on screen. */
export function ExplorePage({ width }: { readonly width: WidthClass }) {
  const text = useText();
  const [stop, setStop] = useSheetStop("middle", "middle");

  if (width === "phone") return <PhoneExplore />;
  if (width === "tablet")
    return (
      <main id="content" className={styles.stacked}>
        <Panes width={width} />
        <Sheet label={text.shell.sideBySide.panel} stop={stop} onStop={setStop} words={text.shell.panel}>
          <Start />
          <PanelBody />
        </Sheet>
      </main>
    );
  return (
    <main id="content" className={styles.wide}>
      <div className={styles.panel}>
        <Start />
        <SearchBox />
        <PanelBody />
      </div>
      <Panes width={width} />
    </main>
  );
}

/** Opens the sheet afresh for each thing that is picked. */
export function useSheetStop(atRest: SheetStop, forOccupation: SheetStop) {
  const focus = useAppStore((state) => state.focus);
  const [stop, setStop] = useState<SheetStop>(atRest);
  const kind = focus?.target.kind ?? null;
  useEffect(() => {
    setStop(kind === "occupation" ? forOccupation : atRest);
  }, [kind, atRest, forOccupation]);
  return [stop, setStop] as const;
}
