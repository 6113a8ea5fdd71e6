import type { NodeId } from "#domain/ids.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import styles from "./change-rows.module.css";
import type { ComparedSide } from "./compared-side.ts";

interface NodeRowProps {
  readonly side: ComparedSide;
  readonly node: NodeId;
  readonly title: string;
  readonly count: string;
  readonly onGo: () => void;
}

/** A node with its count; goes to it in its pane. */
export function NodeRow({ side, node, title, count, onGo }: NodeRowProps) {
  const { changes: text } = useText();
  const mark = selectMarks(side.index).get(node);
  return (
    <button type="button" className={styles.row} title={text.show(title)} onClick={onGo}>
      {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
      <span className={styles.rowTitle}>{title}</span>
      <span className={styles.count}>{count}</span>
    </button>
  );
}
