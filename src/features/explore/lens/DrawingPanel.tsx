import { useId } from "react";
import { colourings, sizings } from "#domain/lens.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Choices } from "./Choices.tsx";
import { LensHead } from "./LensHead.tsx";
import styles from "./lens-panel.module.css";

/** What colours and sizes tell, and what is drawn besides. */
export function DrawingPanel() {
  const { lens: words } = useText();
  const { colour, size, everyOccupation, bridges } = useAppStore((state) => state.lens);
  const setLens = useAppStore((state) => state.setLens);
  const several = useAppStore((state) => state.panes.length > 1);
  return (
    <section aria-labelledby="lens-heading" className={styles.panel}>
      <LensHead part="drawing" title={words.drawing.title} close={words.drawing.close} />
      <Choices
        legend={words.drawing.colour}
        options={colourings
          .filter((value) => value !== "change" || several)
          .map((value) => ({ value, label: words.colourings[value] }))}
        value={colour}
        note={words.legendNote(colour)}
        onChange={(value) => setLens({ colour: value })}
      />
      <Choices
        legend={words.drawing.size}
        options={sizings.map((value) => ({ value, label: words.sizings[value] }))}
        value={size}
        note={words.sizeNotes[size]}
        onChange={(value) => setLens({ size: value })}
      />
      <fieldset className={styles.facet}>
        <legend>{words.drawing.extras}</legend>
        <Switch
          label={words.everyOccupation}
          note={words.everyOccupationNote}
          on={everyOccupation}
          onChange={(on) => setLens({ everyOccupation: on })}
        />
        <Switch
          label={words.bridges}
          note={words.bridgesNote}
          on={bridges}
          onChange={(on) => setLens({ bridges: on })}
        />
      </fieldset>
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, note, on, onChange }: SwitchProps) {
  const noteId = useId();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={on}
        aria-labelledby={`${noteId}-label`}
        aria-describedby={noteId}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        <span id={`${noteId}-label`} className={styles.label}>
          {label}
        </span>
        <span id={noteId} className={styles.note}>
          {note}
        </span>
      </span>
    </label>
  );
}
