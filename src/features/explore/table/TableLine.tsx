import { memo, type ReactNode } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId } from "#domain/ids.ts";
import type { TableColumn } from "#store/slices/workspace-slice.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { Tag } from "#ui/Tag.tsx";
import { CompareToggle } from "../CompareToggle.tsx";
import {
  clustersOf,
  placedInCluster,
  placesOf,
  type TablePlacement,
  type TableRow,
} from "./build-table-rows.ts";
import styles from "./table.module.css";
import placeStyles from "./table-places.module.css";
import type { Column } from "./use-columns.ts";

interface TableLineProps {
  readonly row: TableRow;
  /** Among all rows with the head, from 1. */
  readonly rowIndex: number;
  readonly columns: readonly Column[];
  readonly index: FrameworkIndex;
  readonly paneId: number;
  readonly scope: readonly NodeId[];
  readonly comparedAt: number | null;
  readonly picked: boolean;
  /** Has room for a third line. */
  readonly tall: boolean;
}

/** One occupation. The whole line picks it; its name is the button that does so by keyboard. */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { row, rowIndex, columns, index, paneId, scope, comparedAt, picked } = props;
  const goTo = useAppStore((state) => state.goTo);
  const inScope = (place: NodeId) =>
    scope.length > 0 && pathOf(index, place).some((id) => scope.includes(id));
  const go = () => {
    const meant = row.placements.find(({ node }) => inScope(node.id)) ?? row.placements[0];
    const at = meant?.node.id;
    goTo(occupationTarget(row.id), at === undefined ? { paneId } : { paneId, at });
  };
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={picked ? "true" : undefined}
      data-tall={props.tall}
      className={styles.line}
      onClick={go}
    >
      {columns.map(({ id, numeric }) =>
        id === "title" ? (
          <th key={id} scope="row" data-column={id}>
            <button type="button" className={styles.name} title={props.tall ? row.title : undefined}>
              <bdi>{row.title}</bdi>
            </button>
          </th>
        ) : (
          <td key={id} data-column={id} data-numeric={numeric}>
            <Cell column={id} row={row} comparedAt={comparedAt} inScope={inScope} />
          </td>
        ),
      )}
    </tr>
  );
});

interface CellProps {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly comparedAt: number | null;
  /** Whether a place is in what the table is about. */
  readonly inScope: (place: NodeId) => boolean;
}

function Cell({ column, row, comparedAt, inScope }: CellProps): ReactNode {
  const text = useText();
  const { notPublished } = text.explore.table;
  const blank = <span className={styles.blank}>{notPublished}</span>;
  switch (column) {
    case "title":
      return row.title;
    case "cluster":
      return <Clusters row={row} />;
    case "place":
      return <Places row={row} scope={inScope} />;
    case "education":
      if (row.education === null) return blank;
      return <Figure of={row.projection}>{text.facts.educationShort[row.education]}</Figure>;
    case "pay":
      if (row.pay !== null) return <Figure of={row.wage}>{text.facts.dollars(row.pay)}</Figure>;
      if (row.hourlyPay === null) return blank;
      return <Figure of={row.wage}>{text.facts.dollarsAnHour(row.hourlyPay)}</Figure>;
    case "growth":
      if (row.growth === null) return blank;
      return <Figure of={row.projection}>{text.facts.percent(row.growth)}</Figure>;
    case "openings":
      if (row.openings === null) return blank;
      return <Figure of={row.projection}>{text.facts.count(row.openings)}</Figure>;
    case "interest":
      return row.interest === null ? blank : text.facts.interests[row.interest];
    case "compare":
      return <CompareCell row={row} comparedAt={comparedAt} />;
    default:
      return column satisfies never;
  }
}

/** What is published, marked where it is of a group of occupations. */
function Figure({ of, children }: { readonly of: TableRow["wage"]; readonly children: string }) {
  const { groupMark, group } = useText().explore.table;
  if (of?.group !== true) return children;
  return (
    <span title={group}>
      {children}
      <sup aria-hidden="true" className={placeStyles.mark}>
        {groupMark}
      </sup>{" "}
      <span className="visually-hidden">{group}</span>
    </span>
  );
}

/** How the placements came about that nobody has published. */
function Bases({ placements }: { readonly placements: readonly TablePlacement[] }) {
  const words = useText().explore.table;
  const all = placements.map(({ membership }) => membership.basis);
  return [...new Set(all)].map(
    (basis) =>
      basis !== "published" && (
        <Tag key={basis} look="dashed">
          {words.basis(basis, all.filter((one) => one === basis).length, all.length)}
        </Tag>
      ),
  );
}

function Clusters({ row }: { readonly row: TableRow }) {
  const clusters = clustersOf(row);
  const titles = clusters.map(({ cluster }) => cluster?.title ?? "").join(", ");
  return (
    <span className={styles.clusters} title={titles}>
      {clusters.map(
        ({ mark }) =>
          mark && (
            <CodeBadge key={mark.code} code={mark.code} colour={mark.colour} onColour={mark.onColour} small />
          ),
      )}
      <bdi className={clusters.length > 1 ? "visually-hidden" : styles.clamped}>{titles}</bdi>
      <Bases placements={placedInCluster(row)} />
    </span>
  );
}

/** All are said; the eye gets the first and how many more. */
function Places({ row, scope }: { readonly row: TableRow; readonly scope: (id: NodeId) => boolean }) {
  const { andMore } = useText().explore.table;
  const placements = placesOf(row);
  const tagged = placements.some(({ membership }) => membership.basis !== "published");
  const places = placements.map(({ node }) => node);
  const [first, second] = [...places.filter(({ id }) => scope(id)), ...places.filter(({ id }) => !scope(id))];
  const all = places.map(({ title }) => title).join(", ");
  if (first === undefined || second === undefined)
    return (
      <span className={placeStyles.places} data-tagged={tagged}>
        <bdi className={styles.clamped}>{all}</bdi>
        <Bases placements={placements} />
      </span>
    );
  return (
    <span title={all} className={placeStyles.places} data-tagged={tagged}>
      <bdi className="visually-hidden">{all}</bdi>
      <bdi aria-hidden="true" className={styles.clamped}>
        {first.title}
      </bdi>
      <span aria-hidden="true" className={placeStyles.more}>
        {andMore(places.length - 1)}
      </span>
      <Bases placements={placements} />
    </span>
  );
}

function CompareCell({ row, comparedAt }: { readonly row: TableRow; readonly comparedAt: number | null }) {
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <CompareToggle
      title={row.title}
      comparedAt={comparedAt}
      onToggle={() => toggleCompare(occupationTarget(row.id))}
    />
  );
}
