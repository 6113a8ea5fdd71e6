import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./what-changed.module.css";

/** A title that opens what is under it; nothing is built before that. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.disclosure} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" size={16} />
        {title}
      </summary>
      {open && children}
    </details>
  );
}
