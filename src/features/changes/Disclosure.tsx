import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./what-changed.module.css";

interface DisclosureProps {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A title that opens what is under it; nothing is built before that. */
export function Disclosure({ title, open: atFirst = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(atFirst);
  return (
    <details
      className={styles.disclosure}
      open={open}
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
