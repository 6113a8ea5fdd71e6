import { X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./drop-chips.module.css";
import { focusAfter } from "./focus-after.ts";

export interface DropChip {
  readonly label: string;
  /** What pressing it does, in words. */
  readonly name: string;
  readonly onDrop: () => void;
}

interface DropChipsProps {
  readonly chips: readonly DropChip[];
  /** Where the keyboard goes once no chip is left. */
  readonly after: string;
  /** What lets go of all. */
  readonly children: ReactNode;
}

/** What is asked, a chip each, let go of by a press; the keyboard goes on to the next. */
export function DropChips({ chips, after, children }: DropChipsProps) {
  return (
    <ul className={styles.chips}>
      {chips.map(({ label, name, onDrop }, at) => (
        <li key={label}>
          <button
            type="button"
            className={styles.chip}
            data-filter-chip=""
            aria-label={name}
            title={name}
            onClick={() => {
              const next = Math.max(1, Math.min(at + 1, chips.length - 1));
              focusAfter(onDrop, chips.length > 1 ? `li:nth-child(${next}) > [data-filter-chip]` : after);
            }}
          >
            <bdi>{label}</bdi>
            <X aria-hidden="true" size={16} />
          </button>
        </li>
      ))}
      <li>{children}</li>
    </ul>
  );
}
