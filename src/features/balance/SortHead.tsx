import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { BalanceMeasure } from "#domain/balance-view.ts";
import { useAppStore } from "#store/store-context.ts";
import styles from "./balance-table.module.css";
import { nextOrder } from "./next-order.ts";
import { useSaySort } from "./use-say-sort.ts";

interface SortHeadProps {
  readonly measure: BalanceMeasure;
  readonly label: string;
  /** The id of what explains the column. */
  readonly explainedBy?: string;
}

/** The head of a column, which sorts every framework on screen by it. */
export function SortHead({ measure, label, explainedBy }: SortHeadProps) {
  const order = useAppStore((state) => state.balance.order);
  const sort = useSaySort();
  const sorted = order.measure === measure ? order.direction : undefined;
  const Arrow = sorted === undefined ? ArrowUpDown : sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={sorted} data-column={measure}>
      <button
        type="button"
        className={styles.sort}
        aria-describedby={explainedBy}
        onClick={() => sort(nextOrder(order, measure))}
      >
        <span>{label}</span>
        <Arrow aria-hidden="true" size={14} />
      </button>
    </th>
  );
}
