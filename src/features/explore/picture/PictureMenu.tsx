import { FileDown } from "lucide-react";
import { use, useId, useRef, useState } from "react";
import { isoDay } from "#algorithms/words/iso-day.ts";
import { readMapTheme } from "#features/explore/map/colour/read-map-theme.ts";
import { useMapTheme } from "#features/explore/map/colour/use-map-theme.ts";
import { DrawnMapsContext } from "#features/explore/picture/drawn-maps.ts";
import type { PictureKind } from "#features/explore/picture/save-picture.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { downloadBlob } from "#ui/download-blob.ts";
import { PictureChoices, type SaidOfPicture } from "#ui/PictureChoices.tsx";
import popover from "#ui/popover.module.css";
import { Segment } from "#ui/Segment.tsx";
import styles from "./picture-menu.module.css";
import { printPicture } from "./print-picture.ts";

/** What makes a picture is not needed to draw the map. */
const loadPictures = async () => ({
  ...(await import("./sheet-of-panes.ts")),
  ...(await import("./save-picture.ts")),
});

const choices = ["svg", "png", "print"] as const;

/** Takes what is on screen away as a file or on paper: one map, or all that stand side by side. */
export function PictureMenu({ paneId }: { readonly paneId: number }) {
  const text = useText();
  const words = text.picture;
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const store = useAppStoreApi();
  const maps = use(DrawnMapsContext);
  /** Panes whose maps are on screen; a phone shows one at a time. */
  const [drawn, setDrawn] = useState<readonly number[]>([]);
  const isDark = useMapTheme() === "dark";
  const [scope, setScope] = useState<"all" | "this">("all");
  const [colours, setColours] = useState<"asShown" | "light">("asShown");
  const [said, setSaid] = useState<SaidOfPicture | null>(null);
  if (maps === null) return null;

  const say = (failed: boolean, sentence: string) => {
    setSaid({ failed, words: sentence });
    if (!failed) store.getState().announce(sentence);
  };
  const save = async (kind: PictureKind) => {
    const state = store.getState();
    const panes = state.panes.filter(
      ({ id: one }) => one === paneId || (scope === "all" && drawn.includes(one)),
    );
    const date = new Date();
    const theme = colours === "light" ? "light" : readMapTheme();
    try {
      const { pictureBlob, sheetOfPanes } = await loadPictures();
      const paneIds = panes.map(({ id: one }) => one);
      const sheet = sheetOfPanes(paneIds, maps.shown, { state, text, theme, date });
      if (sheet === null) return say(true, words.noMap);
      const frameworkIds = panes.map(({ frameworkId }) => frameworkId);
      const file = words.fileName(frameworkIds, isoDay(date), kind);
      downloadBlob(file, await pictureBlob(sheet, kind));
      say(false, words.saved(file));
    } catch {
      say(true, words.failed);
    }
  };
  const choose = (kind: (typeof choices)[number]) => {
    setSaid(null);
    if (kind !== "print") return void save(kind);
    panel.current?.hidePopover?.();
    printPicture();
  };

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-label={words.label}
        title={words.label}
        popoverTarget={id}
      >
        <FileDown aria-hidden="true" size={20} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className={`${popover.panel} ${styles.panel}`}
        onToggle={() => {
          setSaid(null);
          setDrawn(store.getState().panes.flatMap((pane) => (maps.shown(pane.id) === null ? [] : [pane.id])));
        }}
      >
        <PictureChoices
          title={words.title}
          lead={words.lead}
          kinds={choices}
          words={words.kinds}
          onChoose={choose}
          said={said}
        >
          {drawn.length > 1 && (
            <Segment
              label={words.which}
              options={[
                { value: "all", label: words.all(drawn.length) },
                { value: "this", label: words.this },
              ]}
              value={scope}
              onChange={setScope}
            />
          )}
          {isDark && (
            <Segment
              label={words.colours}
              options={[
                { value: "asShown", label: words.asShown },
                { value: "light", label: words.light },
              ]}
              value={colours}
              onChange={setColours}
            />
          )}
        </PictureChoices>
      </div>
    </>
  );
}
