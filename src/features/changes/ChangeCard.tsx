import { useId } from "react";
import type { Change } from "#algorithms/change/change.ts";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import type { ChangeSummary } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import type { Said } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { Tag } from "#ui/Tag.tsx";
import { useMedia } from "#ui/use-media.ts";
import { ChangeDetails } from "./ChangeDetails.tsx";
import styles from "./change-card.module.css";
import { type ComparedSide, nodeTarget } from "./compared-side.ts";
import { SaidText } from "./SaidText.tsx";

interface ChangeCardProps {
  readonly change: Change;
  readonly summary: ChangeSummary;
  readonly sentence: Said;
  readonly table: FlowTable;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One change. Picking it lights its node in its pane, and so its occupations in the others, where panes are in view. */
export function ChangeCard({ change, summary, sentence, table, from, to, open, onToggle }: ChangeCardProps) {
  const { changes: text, facts } = useText();
  const id = useId();
  const panesInView = useMedia("(min-width: 768px)");
  const setHover = useAppStore((state) => state.setHover);
  const goTo = useAppStore((state) => state.goTo);
  const side = change.about === "from" ? from : to;
  const [node] = change.about === "from" ? change.from : change.to;
  const target = node === undefined ? null : nodeTarget(side, node.id);
  const pick = () => {
    if (!open && panesInView && target !== null) goTo(target, { paneId: side.paneId });
    onToggle();
  };
  return (
    <li className={styles.card} data-open={open}>
      <button
        type="button"
        className={styles.face}
        aria-expanded={open}
        aria-controls={id}
        onClick={pick}
        onPointerEnter={() => target && setHover({ paneId: side.paneId, target, at: null })}
        onPointerLeave={() => setHover(null)}
      >
        <span className={styles.tags} title={text.termNote(change.kind)}>
          <Tag>{text.kinds[change.kind]}</Tag>
          {change.borderline && <Tag look="wash">{text.closeCall}</Tag>}
          {(["inferred", "proposed", "computed"] as const)
            .filter((basis) => change.basis[basis] > 0)
            .map((basis) => (
              <Tag key={basis} look="dashed">
                {facts.basis[basis]}
              </Tag>
            ))}
        </span>
        <SaidText said={sentence} />
      </button>
      <div id={id} hidden={!open}>
        {open && <ChangeDetails change={change} summary={summary} table={table} from={from} to={to} />}
      </div>
    </li>
  );
}
