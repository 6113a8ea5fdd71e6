import type { ReactNode } from "react";
import { DropChip, type DropChipProps } from "./DropChip.tsx";
import styles from "./drop-chips.module.css";
import { focusAfter } from "./focus-after.ts";

interface DropChipsProps {
  readonly chips: readonly DropChipProps[];
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
          <DropChip
            label={label}
            name={name}
            onDrop={() => {
              const next = Math.max(1, Math.min(at + 1, chips.length - 1));
              focusAfter(onDrop, chips.length > 1 ? `li:nth-child(${next}) > [data-filter-chip]` : after);
            }}
          />
        </li>
      ))}
      <li>{children}</li>
    </ul>
  );
}
