import { useState } from "react";
import type { FieldNode, FieldReport } from "#algorithms/change/trace-field.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { NodeId } from "#domain/ids.ts";
import { useMarks } from "#store/use-marks.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./field-table.module.css";
import { useToNode } from "./use-to-node.ts";

interface FieldTableProps {
  readonly paneId: number;
  readonly short: string;
  readonly index: FrameworkIndex;
  readonly report: FieldReport;
}

/** So many fit on one printed page for each of three frameworks. */
const firstRows = 6;

/** Which clusters hold the field, how much each, and what it is there; narrower parts in small print. */
export function FieldTable({ paneId, short, index, report }: FieldTableProps) {
  const { field: words } = useText();
  const [all, setAll] = useState(false);
  const level = index.framework.levels.find(({ id }) => id === report.level);
  const noun = level ?? { singular: report.level, plural: report.level };
  const rest = report.rows.length - firstRows;
  const buttonId = `field-rows-${paneId}`;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.table.caption(short)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.node(noun)}</th>
            <th scope="col">{words.table.share}</th>
            <th scope="col">{words.table.standing}</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.slice(0, all ? report.rows.length : firstRows).map((row, at) => (
            <FieldRow
              key={row.node.id}
              row={row}
              within={partsOf(report, index, row.node.id)}
              paneId={paneId}
              index={index}
              onPaper={at < firstRows}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <>
          <Button
            id={buttonId}
            data-print="no"
            look="quiet"
            aria-expanded={all}
            onClick={() => focusAfter(() => setAll(!all), `#${buttonId}`)}
          >
            {all ? words.table.fewer : words.table.more(rest)}
          </Button>
          <p className={`${styles.rest} ${styles.paper}`}>{words.table.rest(rest, noun)}</p>
        </>
      )}
    </>
  );
}

interface FieldRowProps {
  readonly row: FieldNode;
  readonly within: readonly { readonly title: string; readonly count: number }[];
  readonly paneId: number;
  readonly index: FrameworkIndex;
  readonly onPaper: boolean;
}

function FieldRow({ row, within, paneId, index, onPaper }: FieldRowProps) {
  const { field: words } = useText();
  const toNode = useToNode(paneId, index.framework.id);
  const mark = useMarks(index).get(row.node.id);
  const { table } = words;
  return (
    <tr data-print={onPaper ? undefined : "no"}>
      <th scope="row">
        <span className={styles.name}>
          {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <button type="button" onClick={() => toNode(row.node.id)}>
            <bdi>{foldName(row.node.title)}</bdi>
          </button>
        </span>
        <span aria-hidden="true" className={styles.bar} style={{ inlineSize: `${row.share * 100}%` }} />
        {within.length > 0 && (
          <span className={styles.within} data-within="">
            {table.within(within)}
          </span>
        )}
      </th>
      <td>{table.cell(row.occupations.length, row.share)}</td>
      <td>
        {table.ofNode(row.occupations.length, row.ofNode)}
        <span className={row.leads ? styles.leads : styles.guest}>
          {row.leads ? table.leads : table.guest}
        </span>
      </td>
    </tr>
  );
}

/** What the narrower parts of a node hold of the field. */
const partsOf = ({ within }: FieldReport, index: FrameworkIndex, id: NodeId) =>
  within === null
    ? []
    : within.rows
        .filter(({ node }) => index.ancestorsOf(node.id).some((one) => one.id === id))
        .map(({ node, occupations }) => ({ title: foldName(node.title), count: occupations.length }));
