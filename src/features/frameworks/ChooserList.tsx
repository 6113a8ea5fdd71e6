import { FileUp } from "lucide-react";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DrawFromData } from "./DrawFromData.tsx";
import { FrameworkOptions } from "./FrameworkOptions.tsx";
import styles from "./framework-chooser.module.css";
import { OwnOptions } from "./OwnOptions.tsx";
import { useOwnFiles } from "./own-frameworks-context.ts";
import { SaveFramework } from "./SaveFramework.tsx";
import { sampleFile, sampleFiles } from "./sample-files.ts";

interface ChooserListProps {
  readonly paneId: number;
  readonly close: () => void;
}

/** All frameworks that can be shown, and the way to a file of one's own. */
export function ChooserList({ paneId, close }: ChooserListProps) {
  const text = useText();
  const words = text.frameworks.chooser;
  const { own, pick, paste } = useOwnFiles();
  const closeThen = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <FrameworkOptions paneId={paneId} onChosen={close} />
      <OwnOptions paneId={paneId} onChosen={close} />
      <section className={styles.part}>
        <Button
          className={styles.wide}
          icon={<FileUp aria-hidden="true" size={18} />}
          onClick={closeThen(() => pick(paneId))}
        >
          {words.open}
        </Button>
        <Button className={styles.wide} onClick={closeThen(() => paste(paneId))}>
          {words.paste}
        </Button>
        <p className={styles.note}>{words.openNote}</p>
      </section>
      <SaveFramework paneId={paneId} />
      <DrawFromData paneId={paneId} onDrawn={close} />
      <section className={styles.part}>
        <h3 className={styles.heading}>{words.samples}</h3>
        <ul>
          {sampleFiles.map(({ key, name }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.option}
                onClick={closeThen(() => void own.read(sampleFile(name), paneId))}
              >
                {text.frameworks.samples[key]}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
