import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { lastingFocus } from "./lasting-focus.ts";
import styles from "./open-file.module.css";

interface ModalDialogProps {
  readonly labelledBy: string;
  /** What it shows now; when that changes, the heading is focused anew. */
  readonly view: string;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Over the page while it is mounted; focus goes to its heading and back to where it was. */
export function ModalDialog({ labelledBy, view, onCancel, children }: ModalDialogProps) {
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
    if (view !== "") document.getElementById(labelledBy)?.focus();
  }, [labelledBy, view]);
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
