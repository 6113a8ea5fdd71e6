import { memo, type ReactNode } from "react";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { CompareToggle } from "../CompareToggle.tsx";
import type { LeafRow } from "./build-leaf-rows.ts";
import styles from "./table.module.css";
import type { LeafColumn } from "./use-leaf-columns.ts";

interface LeafLineProps {
  readonly row: LeafRow;
  /** Among all rows with the head, from 1. */
  readonly rowIndex: number;
  readonly columns: readonly LeafColumn[];
  readonly paneId: number;
  readonly frameworkId: FrameworkId;
  readonly comparedAt: number | null;
  readonly picked: boolean;
  /** Has room for a third line. */
  readonly tall: boolean;
}

/** One end of the tree. The whole line picks it; its name is the button that does so by keyboard. */
export const LeafLine = memo(function LeafLine(props: LeafLineProps) {
  const { row, rowIndex, columns, paneId, frameworkId, comparedAt, picked, tall } = props;
  const setFocus = useAppStore((state) => state.setFocus);
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  const { notPublished } = useText().explore.table;
  const target: Target = { kind: "node", frameworkId, id: row.id };
  const cell = (id: LeafColumn["id"]): ReactNode => {
    switch (id) {
      case "title":
        return null;
      case "place":
        return <Path row={row} />;
      case "code":
        return row.node.code ?? <span className={styles.blank}>{notPublished}</span>;
      case "programs":
      case "sectors":
        return <Codes codes={row.node[id]} none={notPublished} />;
      case "compare":
        return (
          <CompareToggle title={row.title} comparedAt={comparedAt} onToggle={() => toggleCompare(target)} />
        );
      default:
        return id satisfies never;
    }
  };
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={picked ? "true" : undefined}
      data-tall={tall}
      className={styles.line}
      onClick={() => setFocus({ paneId, target, at: null })}
    >
      {columns.map(({ id }) =>
        id === "title" ? (
          <th key={id} scope="row" data-column={id}>
            <button type="button" className={styles.name} title={tall ? foldName(row.title) : undefined}>
              <bdi>{foldName(row.title)}</bdi>
            </button>
          </th>
        ) : (
          <td key={id} data-column={id}>
            {cell(id)}
          </td>
        ),
      )}
    </tr>
  );
});

function Path({ row: { mark, path } }: { readonly row: LeafRow }) {
  const all = path.map(foldName).join(" › ");
  return (
    <span className={styles.clusters} title={all}>
      {mark && <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} small />}
      <bdi className={styles.clamped}>{all}</bdi>
    </span>
  );
}

function Codes({ codes, none }: { readonly codes: readonly string[]; readonly none: string }) {
  const all = codes.join(", ");
  return codes.length === 0 ? (
    <span className={styles.blank}>{none}</span>
  ) : (
    <span className={styles.clamped} title={all}>
      {all}
    </span>
  );
}
