import { FileDown } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { isoDay } from "#algorithms/words/iso-day.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadBlob } from "#ui/download-blob.ts";
import { PictureChoices, type SaidOfPicture } from "#ui/PictureChoices.tsx";
import popover from "#ui/popover.module.css";
import styles from "./flow-picture.module.css";
import { layPicture } from "./lay-picture.ts";
import type { PaneFlowView } from "./use-flow.ts";
import { useFlowPick } from "./use-flow-pick.ts";

/** What makes a picture is not needed to draw the flow. */
const loadPictures = async () => ({
  ...(await import("./take-flow-picture.ts")),
  ...(await import("./save-flow-picture.ts")),
  ...(await import("./draw-flow-picture.ts")),
});

const kinds = ["svg", "png"] as const;

/** Takes the flow away as a file; and puts it on paper when the page is printed. */
export function FlowPicture({ flow }: { readonly flow: PaneFlowView }) {
  const text = useText();
  const words = text.flow.picture;
  const id = useId();
  const store = useAppStoreApi();
  const focus = useAppStore((state) => state.focus);
  const picked = useFlowPick(flow, focus);
  const [said, setSaid] = useState<SaidOfPicture | null>(null);

  useEffect(() => {
    // Paper does not wait for code: it is fetched as soon as there is something to print.
    const loaded = loadPictures();
    let made: Awaited<typeof loaded> | null = null;
    loaded.then(
      (pictures) => {
        made = pictures;
      },
      () => undefined,
    );
    const lay = () => {
      const { view, page, changeRules, release } = store.getState();
      if (made === null || page !== "explore" || view === "table") return;
      const taken = {
        picked,
        unit: changeRules.unit,
        release,
        theme: "light",
        date: new Date(),
        text,
      } as const;
      const picture = made.takeFlowPicture(flow, taken);
      layPicture(made.drawFlowPicture(picture), picture.title, styles.page ?? "");
    };
    addEventListener("beforeprint", lay);
    return () => removeEventListener("beforeprint", lay);
  }, [flow, picked, store, text]);

  const save = async (kind: (typeof kinds)[number]) => {
    const { changeRules, release, announce } = store.getState();
    const date = new Date();
    try {
      const { takeFlowPicture, flowPictureBlob } = await loadPictures();
      const theme = isDark() ? "dark" : "light";
      const picture = takeFlowPicture(flow, { picked, unit: changeRules.unit, release, theme, date, text });
      const { a, b } = flow.sides;
      const file = words.fileName(a.index.framework.id, b.index.framework.id, isoDay(date), kind);
      downloadBlob(file, await flowPictureBlob(picture, kind));
      setSaid({ failed: false, words: words.saved(file) });
      announce(words.saved(file));
    } catch {
      setSaid({ failed: true, words: words.failed });
    }
  };

  return (
    <>
      <Button
        look="quiet"
        icon={<FileDown aria-hidden="true" size={20} />}
        label={words.label}
        popoverTarget={id}
      />
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className={`${popover.panel} ${styles.panel}`}
        onToggle={() => setSaid(null)}
      >
        <PictureChoices
          title={words.title}
          lead={words.lead}
          kinds={kinds}
          words={words.kinds}
          onChoose={(kind) => void save(kind)}
          said={said}
        />
      </div>
    </>
  );
}

/** As the page is drawn: by the theme that was chosen, else by the device's. */
const isDark = () => getComputedStyle(document.documentElement).colorScheme === "dark";
