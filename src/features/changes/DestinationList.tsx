import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { findDestinations } from "#algorithms/change/find-destinations.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMarks } from "#store/use-marks.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import rows from "./change-rows.module.css";
import { type ComparedSide, nodeTarget } from "./compared-side.ts";
import { SaidText } from "./SaidText.tsx";
import styles from "./what-changed.module.css";

interface DestinationListProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
  readonly from: ComparedSide;
}

/** For each node of the first framework, in its order, where its occupations are now. */
export function DestinationList({ report, names, from }: DestinationListProps) {
  const { changes: text } = useText();
  const goTo = useAppStore((state) => state.goTo);
  const marks = useMarks(from.index);
  return (
    <section className={styles.part}>
      <h2>{text.each(names)}</h2>
      <p className={styles.note}>{text.eachNote(names)}</p>
      <ul className={rows.destinations}>
        {findDestinations(report.table).map(({ node, summary }) => {
          const mark = marks.get(node.id);
          return (
            <li key={node.id}>
              <button
                type="button"
                className={rows.row}
                onClick={() => goTo(nodeTarget(from, node.id), { paneId: from.paneId })}
              >
                {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
                <SaidText said={text.destination(summary, names)} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
