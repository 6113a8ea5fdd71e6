import { useId } from "react";
import { Chip } from "./Chip.tsx";
import styles from "./facet-chips.module.css";

export interface FacetChip {
  readonly key: string;
  readonly label: string;
  /** How many the chip gives, in the reader's digits, and whether that is none. */
  readonly count: string;
  readonly none: boolean;
  /** Label and count as one name. */
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

interface FacetChipsProps {
  readonly legend: string;
  /** What the facet tells: unit, year, place. */
  readonly note: string;
  readonly chips: readonly FacetChip[];
}

/** A facet: chips that say how many each would give. */
export function FacetChips({ legend, note, chips }: FacetChipsProps) {
  const noteId = useId();
  return (
    <fieldset className={styles.facet} aria-describedby={noteId}>
      <legend>{legend}</legend>
      <p id={noteId} className={styles.note}>
        {note}
      </p>
      <div className={styles.chips}>
        {chips.map(({ key, label, count, none, name, chosen, onChoose }) => (
          <Chip key={key} chosen={chosen} onChoose={onChoose}>
            <span aria-hidden="true" className={styles.chip} data-none={none}>
              {label} <span className={styles.count}>{count}</span>
            </span>
            <span className="visually-hidden">{name}</span>
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
