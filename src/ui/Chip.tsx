import { Check } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./chip.module.css";

interface ChipProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A choice that stays on until it is pressed again or another is chosen. */
export function Chip({ chosen, onChoose, children }: ChipProps) {
  return (
    <button type="button" aria-pressed={chosen} className={styles.chip} onClick={onChoose}>
      {chosen && <Check aria-hidden="true" size={16} />}
      {children}
    </button>
  );
}
