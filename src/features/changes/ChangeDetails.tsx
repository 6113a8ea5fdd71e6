import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import type { ChangeSummary } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import card from "./change-card.module.css";
import { type ComparedSide, nodeTarget } from "./compared-side.ts";
import { NodeRow } from "./NodeRow.tsx";
import { OccupationsDisclosure } from "./OccupationsDisclosure.tsx";
import styles from "./what-changed.module.css";

interface ChangeDetailsProps {
  readonly change: Change;
  readonly summary: ChangeSummary;
  readonly report: ChangeReport;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
}

/** What a change rests on: each partner with its count and its occupations, and how sure it is. */
export function ChangeDetails({ change, summary, report, from, to }: ChangeDetailsProps) {
  const { changes: text } = useText();
  const goTo = useAppStore((state) => state.goTo);
  const ours = change.about === "from";
  const partner = ours ? to : from;
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
        {change.flows.map((flow) => {
          const id = ours ? flow.b : flow.a;
          const title = partner.index.byId.get(id)?.title ?? id;
          return (
            <li key={id}>
              <NodeRow
                side={partner}
                node={id}
                title={title}
                count={text.shared(
                  flow.occupations.length,
                  report.table.a.compared.get(flow.a)?.size ?? flow.occupations.length,
                )}
                onGo={() => goTo(nodeTarget(partner, id), { paneId: partner.paneId })}
              />
              <OccupationsDisclosure occupations={flow.occupations} paneId={partner.paneId} place={id} />
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{notes.join(" ")}</p>
    </div>
  );
}
