import type { Change } from "#algorithms/change/change.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { relationOfFlow } from "#algorithms/change/flow-relation.ts";
import type { ChangeSummary } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import card from "./change-card.module.css";
import type { ComparedSide } from "./compared-side.ts";
import { Disclosure } from "./Disclosure.tsx";
import { FlowRow } from "./FlowRow.tsx";
import { OccupationList } from "./OccupationList.tsx";
import { findPartners } from "./partners.ts";
import styles from "./what-changed.module.css";

interface ChangeDetailsProps {
  readonly change: Change;
  readonly summary: ChangeSummary;
  readonly table: FlowTable;
  readonly names: ChangeNames;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** A partner was gone to: the card stays as it is. */
  readonly onGo: () => void;
}

/** Where all occupations of the node are that a change is about, each partner with its count, and how sure it is. */
export function ChangeDetails({ change, summary, table, names, from, to, onGo }: ChangeDetailsProps) {
  const { changes: text } = useText();
  const ours = change.about === "from";
  const partners = findPartners(table, change);
  const { own, notPlaced } = partners;
  const { mostly, unit } = useAppStore((state) => state.changeRules);
  const [only, ...more] = change.flows;
  const relation = only === undefined || more.length > 0 ? null : relationOfFlow(table, only, mostly);
  const notes = [
    text.inSeveral(partners.inSeveral, own.size),
    relation === null ? null : text.relations.sentence(relation, summary.from[0] ?? "", summary.to[0] ?? ""),
    text.rules.amount(change.amount, unit),
    change.borderline ? text.closeCallNote : null,
    text.termNote(change.kind),
  ].filter((note) => note !== null);
  const row = (flow: Flow) => (
    <FlowRow
      key={`${flow.a}\n${flow.b}`}
      side={ours ? to : from}
      node={ours ? flow.b : flow.a}
      occupations={flow.occupations}
      of={table.a.compared.get(flow.a)?.size ?? flow.occupations.length}
      onGo={onGo}
    />
  );
  return (
    <div className={card.details}>
      {partners.main.length > 0 && <h2 className={card.small}>{text.partners[ours ? "from" : "to"]}</h2>}
      <ul>{partners.main.map(row)}</ul>
      {partners.small.length > 0 && (
        <Disclosure title={text.smallPartners(partners.small.length)}>
          <ul>{partners.small.map(row)}</ul>
        </Disclosure>
      )}
      {notPlaced.length > 0 && (
        <Disclosure title={text.notPlaced(notPlaced.length, ours ? names.to : names.from)}>
          <OccupationList occupations={notPlaced} paneId={(ours ? from : to).paneId} />
        </Disclosure>
      )}
      <p className={styles.note}>{notes.join(" ")}</p>
    </div>
  );
}
