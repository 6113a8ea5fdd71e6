import type { Change } from "#algorithms/change/change.ts";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import type { ChangeSummary } from "#domain/change.ts";
import { useText } from "#text/text-context.ts";
import card from "./change-card.module.css";
import type { ComparedSide } from "./compared-side.ts";
import { FlowRow } from "./FlowRow.tsx";
import styles from "./what-changed.module.css";

interface ChangeDetailsProps {
  readonly change: Change;
  readonly summary: ChangeSummary;
  readonly table: FlowTable;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
}

/** What a change rests on: each partner with its count and its occupations, and how sure it is. */
export function ChangeDetails({ change, summary, table, from, to }: ChangeDetailsProps) {
  const { changes: text } = useText();
  const ours = change.about === "from";
  const mostFirst = [...change.flows].sort((one, other) => other.occupations.length - one.occupations.length);
  const notes = [
    text.inSeveral(change.inSeveral, change.occupations.length),
    text.basis(summary),
    change.borderline ? text.closeCallNote : null,
    text.termNote(change.kind),
  ].filter((note) => note !== null);
  return (
    <div className={card.details}>
      {change.flows.length > 0 && <h2 className={card.small}>{text.partners[ours ? "from" : "to"]}</h2>}
      <ul>
        {mostFirst.map((flow) => (
          <FlowRow
            key={`${flow.a}\n${flow.b}`}
            side={ours ? to : from}
            node={ours ? flow.b : flow.a}
            occupations={flow.occupations}
            of={table.a.compared.get(flow.a)?.size ?? flow.occupations.length}
          />
        ))}
      </ul>
      <p className={styles.note}>{notes.join(" ")}</p>
    </div>
  );
}
