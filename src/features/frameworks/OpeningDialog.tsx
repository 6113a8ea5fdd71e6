import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Opening } from "#store/slices/drafts-slice.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { lastingFocus } from "./lasting-focus.ts";
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
    <ModalDialog labelledBy="opening-title" onCancel={own.cancel}>
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

interface ModalDialogProps {
  readonly labelledBy: string;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** Over the page while it is mounted; focus goes to its heading and back to where it was. */
function ModalDialog({ labelledBy, onCancel, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = lastingFocus(document.activeElement);
    element?.showModal();
    return () => {
      // Closed before it goes, so that the browser gives focus back; what it gave may be in a popover closed meanwhile.
      element?.close();
      const { activeElement } = document;
      if (activeElement === document.body || element?.contains(activeElement)) before?.focus();
    };
  }, []);
  useEffect(() => {
    document.getElementById(labelledBy)?.focus();
  });
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  );
}
