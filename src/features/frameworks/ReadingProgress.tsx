import type { Opening } from "#store/slices/drafts-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./open-file.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** A counted bar, and Stop. */
export function ReadingProgress({ opening }: { readonly opening: Extract<Opening, { step: "reading" }> }) {
  const words = useText().frameworks.opening;
  const { own } = useOwnFiles();
  const announce = useAppStore((state) => state.announce);
  const { fileName, done, of } = opening;
  const stop = () => {
    own.cancel();
    announce(words.stopped);
  };
  return (
    <>
      <h2 id="opening-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.lead}>{of > 3 ? words.done(done, of) : words.reading(fileName)}</p>
      <progress
        className={styles.bar}
        aria-labelledby="opening-title"
        max={of || 1}
        value={of === 0 ? undefined : done}
      />
      <div className={styles.acts}>
        <Button onClick={stop}>{words.stop}</Button>
      </div>
    </>
  );
}
