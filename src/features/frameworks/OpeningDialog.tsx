import { useEffect, useState } from "react";
import type { Opening } from "#store/slices/drafts-slice.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ModalDialog } from "./ModalDialog.tsx";
import styles from "./open-file.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { ReadResult } from "./ReadResult.tsx";

/** A file that is read sooner than this shows no bar, ms. */
const patience = 400;

/** What becomes of a file on its way in: a bar if it takes long, then its report. */
export function OpeningDialog({ opening }: { readonly opening: Opening }) {
  const { own } = useOwnFiles();
  const [waited, setWaited] = useState(false);
  const reading = opening.step === "reading";
  useEffect(() => {
    if (!reading) return;
    const timer = setTimeout(() => setWaited(true), patience);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [reading]);
  if (opening.step === "reading" && !opening.isAgain && !waited) return null;
  return (
    <ModalDialog labelledBy="opening-title" view={opening.step} onCancel={own.cancel}>
      {opening.step === "reading" ? (
        <ReadingProgress opening={opening} />
      ) : opening.step === "report" ? (
        <ReadResult read={opening.read} />
      ) : (
        <ReadingFailed why={opening.why} />
      )}
    </ModalDialog>
  );
}

type FailedWhy = Extract<Opening, { step: "failed" }>["why"];

function ReadingFailed({ why }: { readonly why: FailedWhy }) {
  const words = useText().frameworks.failed;
  const { own } = useOwnFiles();
  return (
    <>
      <h2 id="opening-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.lead}>{words[why]}</p>
      <div className={styles.acts}>
        <Button look="main" onClick={own.cancel}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
