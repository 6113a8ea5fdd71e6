import { Sparkles } from "lucide-react";
import { useId, useState } from "react";
import { frameworkId } from "#domain/ids.ts";
import type { drawFromData } from "#store/load/draw-from-data.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./framework-chooser.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

interface DrawFromDataProps {
  readonly paneId: number;
  readonly onDrawn: () => void;
}

/** Its code comes when it is first asked for. @returns `null` if that did not come, or nothing was drawn */
async function draw(...wish: Parameters<typeof drawFromData>): ReturnType<typeof drawFromData> {
  const code = await import("#store/load/draw-from-data.ts").catch(() => null);
  return code === null ? null : code.drawFromData(...wish);
}

/** Asks for a framework that nobody has proposed, with as many clusters as one that is known. */
export function DrawFromData({ paneId, onDrawn }: DrawFromDataProps) {
  const { drawn: words } = useText().frameworks;
  const store = useAppStoreApi();
  const { own } = useOwnFiles();
  const entries = useAppStore((state) => state.entries);
  const shown = useAppStore((state) => state.panes.find(({ id }) => id === paneId)?.frameworkId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [step, setStep] = useState<"ready" | "busy" | "failed">("ready");
  const id = useId();
  const as = chosen ?? shown ?? entries[0]?.id ?? "";
  const start = async () => {
    setStep("busy");
    const found = await draw(store, { own }, { paneId, as: frameworkId(as), heading: words.heading });
    setStep(found === null ? "failed" : "ready");
    if (found === null) return;
    const clusters = store.getState().frameworks.get(found)?.framework.nodes.length ?? 0;
    store.getState().announce(words.open(clusters));
    onDrawn();
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{words.title}</h3>
      <div className={styles.ask}>
        <label htmlFor={id}>{words.as}</label>
        <select id={id} value={as} onChange={(event) => setChosen(event.target.value)}>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.short}
            </option>
          ))}
        </select>
      </div>
      <Button
        className={styles.wide}
        icon={<Sparkles aria-hidden="true" size={18} />}
        aria-disabled={step === "busy"}
        onClick={() => step !== "busy" && void start()}
      >
        {step === "busy" ? words.busy : words.act}
      </Button>
      {step === "failed" ? (
        <p role="alert" className={styles.note}>
          {words.failed}
        </p>
      ) : (
        <p className={styles.note}>{words.note}</p>
      )}
    </section>
  );
}
