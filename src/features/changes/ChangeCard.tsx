import { useEffect, useId, useRef } from "react";
import type { Change } from "#algorithms/change/change.ts";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import type { ChangeSummary } from "#domain/change.ts";
import { useAppStore } from "#store/store-context.ts";
import type { ChangeNames, Said } from "#text/en/change-sentences.ts";
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
  readonly names: ChangeNames;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly open: boolean;
  /** Opened or closed, once what it is about is picked or let go. */
  readonly onKeep: (open: boolean) => void;
}

/** One change. Picking it lights its node in its pane, and so its occupations in the others, where panes are in view. */
export function ChangeCard(props: ChangeCardProps) {
  const { change, summary, sentence, table, names, from, to, open, onKeep } = props;
  const { changes: text, facts } = useText();
  const id = useId();
  const panesInView = useMedia("(min-width: 768px)");
  const setHover = useAppStore((state) => state.setHover);
  const goTo = useAppStore((state) => state.goTo);
  const goHome = useAppStore((state) => state.goHome);
  const focusedPane = useAppStore((state) => state.focus?.paneId ?? null);
  const card = useRef<HTMLLIElement>(null);
  const face = useRef<HTMLButtonElement>(null);
  // What is picked on a map, or was before this came back into view, may be far down the list.
  useEffect(() => {
    if (!open) return;
    // The whole card; of one taller than the panel, its sentence.
    for (const part of [card, face]) part.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  const side = change.about === "from" ? from : to;
  const [node] = change.about === "from" ? change.from : change.to;
  const target = node === undefined ? null : nodeTarget(side, node.id);
  const pick = () => {
    if (panesInView && open && focusedPane !== null) goHome(focusedPane);
    if (panesInView && !open && target !== null) goTo(target, { paneId: side.paneId });
    onKeep(!open);
  };
  return (
    <li ref={card} className={styles.card} data-open={open}>
      <button
        ref={face}
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
        {open && (
          <ChangeDetails
            change={change}
            summary={summary}
            table={table}
            names={names}
            from={from}
            to={to}
            onGo={() => onKeep(true)}
          />
        )}
      </div>
    </li>
  );
}
