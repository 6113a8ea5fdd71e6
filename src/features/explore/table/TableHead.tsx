import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { TableOrder } from "#store/slices/workspace-slice.ts";
import styles from "./table.module.css";
import { nextOrder } from "./table-columns.ts";
import type { HeadColumn } from "./use-columns.ts";

interface TableHeadProps {
  readonly columns: readonly HeadColumn[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
}

export function TableHead({ columns, order, onOrder }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, order: by, label, note, numeric }) => {
          const name = (
            <span>
              {label}
              {note !== null && <small>{note}</small>}
            </span>
          );
          if (by === null)
            return (
              <th key={id} scope="col" data-column={id} data-numeric={numeric}>
                {name}
              </th>
            );
          const sorted = order.column === by ? order.direction : undefined;
          const Arrow = sorted === undefined ? ArrowUpDown : sorted === "ascending" ? ArrowUp : ArrowDown;
          return (
            <th key={id} scope="col" aria-sort={sorted} data-column={id} data-numeric={numeric}>
              <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(order, by))}>
                {name}
                <Arrow aria-hidden="true" size={14} className={styles.arrow} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
