import { X } from "lucide-react";
import styles from "./drop-chip.module.css";

export interface DropChipProps {
  readonly label: string;
  /** What pressing it does, in words. */
  readonly name: string;
  readonly onDrop: () => void;
}

/** One thing chosen, let go of by a press. */
export function DropChip({ label, name, onDrop }: DropChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-filter-chip=""
      aria-label={name}
      title={name}
      onClick={onDrop}
    >
      <bdi>{label}</bdi>
      <X aria-hidden="true" size={16} />
    </button>
  );
}
