import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./what-changed.module.css";

interface DisclosureProps {
  readonly title: string;
  /** Under a row of a card, not a part of the whole report. */
  readonly inCard?: boolean;
  readonly children: ReactNode;
}

/** A title that opens what is under it; nothing is built before that. */
export function Disclosure({ title, inCard = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={inCard ? `${styles.disclosure} ${styles.inCard}` : styles.disclosure}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden="true" size={16} />
        {title}
      </summary>
      {open && children}
    </details>
  );
}
