import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { NodeId } from "#domain/ids.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { clustersOf, placesOf, type TableRow } from "./build-table-rows.ts";
import styles from "./table.module.css";
import type { ColumnId } from "./table-columns.ts";
import type { Column } from "./use-columns.ts";

interface TableLineProps {
  readonly row: TableRow;
  /** Among all rows with the head, from 1. */
  readonly rowIndex: number;
  readonly columns: readonly Column[];
  readonly paneId: number;
  readonly scope: readonly NodeId[];
  readonly comparedAt: number | null;
  readonly picked: boolean;
}

/** One occupation. The whole line picks it; its name is the button that does so by keyboard. */
export function TableLine({ row, rowIndex, columns, paneId, scope, comparedAt, picked }: TableLineProps) {
  const goTo = useAppStore((state) => state.goTo);
  const index = useAppStore((state) => {
    const pane = state.panes.find(({ id }) => id === paneId);
    return pane && state.frameworks.get(pane.frameworkId);
  });
  const go = () => {
    const inScope = row.placements.find(({ node }) =>
      [...(index?.ancestorsOf(node.id) ?? []), node].some(({ id }) => scope.includes(id)),
    );
    const at = (inScope ?? row.placements[0])?.node.id;
    goTo(occupationTarget(row.id), at === undefined ? { paneId } : { paneId, at });
  };
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={picked ? "true" : undefined}
      className={styles.line}
      onClick={go}
    >
      {columns.map(({ id, numeric }) =>
        id === "title" ? (
          <th key={id} scope="row" data-column={id}>
            <button type="button" className={styles.name}>
              <bdi>{row.title}</bdi>
            </button>
          </th>
        ) : (
          <td key={id} data-column={id} data-numeric={numeric}>
            <Cell column={id} row={row} comparedAt={comparedAt} />
          </td>
        ),
      )}
    </tr>
  );
}

interface CellProps {
  readonly column: ColumnId;
  readonly row: TableRow;
  readonly comparedAt: number | null;
}

function Cell({ column, row, comparedAt }: CellProps): ReactNode {
  const text = useText();
  const { notPublished } = text.explore.table;
  const blank = <span className={styles.blank}>{notPublished}</span>;
  switch (column) {
    case "title":
      return row.title;
    case "cluster":
      return <Clusters row={row} />;
    case "place":
      return <Clamped titles={placesOf(row).map(({ node }) => node.title)} />;
    case "education":
      return row.education === null ? blank : text.facts.educationShort[row.education];
    case "pay":
      if (row.pay !== null) return text.facts.dollars(row.pay);
      return row.hourlyPay === null ? blank : text.facts.dollarsAnHour(row.hourlyPay);
    case "growth":
      return row.growth === null ? blank : text.facts.percent(row.growth);
    case "openings":
      return row.openings === null ? blank : text.facts.count(row.openings);
    case "compare":
      return <CompareButton row={row} comparedAt={comparedAt} />;
    default:
      return column satisfies never;
  }
}

function Clusters({ row }: { readonly row: TableRow }) {
  const clusters = clustersOf(row);
  return (
    <span className={styles.clusters}>
      {clusters.map(
        ({ mark }) =>
          mark && (
            <CodeBadge key={mark.code} code={mark.code} colour={mark.colour} onColour={mark.onColour} small />
          ),
      )}
      <Clamped titles={clusters.map(({ cluster }) => cluster?.title ?? "")} />
    </span>
  );
}

function Clamped({ titles }: { readonly titles: readonly string[] }) {
  const words = titles.join(", ");
  return (
    <bdi className={styles.clamped} title={words}>
      {words}
    </bdi>
  );
}

function CompareButton({ row, comparedAt }: { readonly row: TableRow; readonly comparedAt: number | null }) {
  const words = useText().explore.tree;
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <button
      type="button"
      className={styles.compare}
      aria-label={comparedAt === null ? words.add(row.title) : words.take(row.title)}
      onClick={(event) => {
        event.stopPropagation();
        toggleCompare(occupationTarget(row.id));
      }}
    >
      <span className={comparedAt === null ? styles.plus : styles.number}>
        {comparedAt ?? <Plus aria-hidden="true" size={18} />}
      </span>
    </button>
  );
}
