import { useId } from "react";
import { useText } from "#text/text-context.ts";
import type { Candidate } from "./use-compared.ts";
import styles from "./what-changed.module.css";

interface PickPanesProps {
  readonly candidates: readonly Candidate[];
  readonly from: Candidate;
  readonly to: Candidate;
  readonly onChoose: (from: number, to: number) => void;
}

/** Which two of three frameworks on screen are compared. Choosing the other side's framework swaps the two. */
export function PickPanes({ candidates, from, to, onChoose }: PickPanesProps) {
  const { changes: text } = useText();
  const pickFrom = (id: number) => onChoose(id, id === to.paneId ? from.paneId : to.paneId);
  const pickTo = (id: number) => onChoose(id === from.paneId ? to.paneId : from.paneId, id);
  return (
    <div className={styles.pick}>
      <PanePick label={text.pickFrom} candidates={candidates} value={from.paneId} onPick={pickFrom} />
      <PanePick label={text.pickTo} candidates={candidates} value={to.paneId} onPick={pickTo} />
    </div>
  );
}

interface PanePickProps {
  readonly label: string;
  readonly candidates: readonly Candidate[];
  readonly value: number;
  readonly onPick: (paneId: number) => void;
}

function PanePick({ label, candidates, value, onPick }: PanePickProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(Number(event.target.value))}>
        {candidates.map(({ paneId, short }) => (
          <option key={paneId} value={paneId}>
            {short}
          </option>
        ))}
      </select>
    </div>
  );
}
