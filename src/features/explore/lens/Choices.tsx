import { useId } from "react";
import styles from "./lens-panel.module.css";

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  /** What the choice tells: unit, year, place. */
  readonly note: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in view, two in a row. */
export function Choices<Value extends string>({
  legend,
  options,
  value,
  note,
  onChange,
}: ChoicesProps<Value>) {
  const noteId = useId();
  return (
    <fieldset className={styles.facet} aria-describedby={noteId}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={legend}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <p id={noteId} className={styles.note}>
        {note}
      </p>
    </fieldset>
  );
}
