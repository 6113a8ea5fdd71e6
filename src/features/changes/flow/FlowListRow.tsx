import { useId, useState } from "react";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import type { ComparedSide } from "../compared-side.ts";
import { OccupationList } from "../OccupationList.tsx";
import { flowColour } from "./flow-colour.ts";
import styles from "./flow-list.module.css";
import { flowSentence } from "./flow-sentence.ts";

interface FlowListRowProps {
  readonly table: FlowTable;
  readonly shared: Flow;
  readonly to: ComparedSide;
}

/** One ribbon as a line: where to, how many, a bar for its share; it opens its occupations. */
export function FlowListRow({ table, shared, to }: FlowListRowProps) {
  const { flow: text, changes } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const mark = useMarks(to.index).get(shared.b);
  const all = table.a.compared.get(shared.a)?.size ?? 0;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-label={flowSentence({ table }, shared, text)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
        <span>{table.b.byId.get(shared.b)?.title ?? shared.b}</span>
        <span className={styles.count}>{changes.shared(shared.occupations.length, all)}</span>
        <span className={styles.track}>
          <span
            className={styles.bar}
            style={{ ...(mark && flowColour(mark.colour)), width: `${100 * shared.out}%` }}
          />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <OccupationList occupations={shared.occupations} paneId={to.paneId} place={shared.b} />}
      </div>
    </li>
  );
}
