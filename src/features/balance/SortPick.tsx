import { useId } from "react";
import { balanceMeasures, directions } from "#domain/balance-view.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./balance-controls.module.css";
import { nextOrder } from "./next-order.ts";
import { useSaySort } from "./use-say-sort.ts";

/** By what the parts are sorted, and which way: cards have no heads, and flags have no column. */
export function SortPick() {
  const { balance: words } = useText();
  const id = useId();
  const order = useAppStore((state) => state.balance.order);
  const sort = useSaySort();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.sort.label}</label>
      <span className={styles.line}>
        <select
          id={id}
          value={order.measure}
          onChange={({ target }) => {
            const measure = balanceMeasures.find((one) => one === target.value);
            if (measure !== undefined && measure !== order.measure) sort(nextOrder(order, measure));
          }}
        >
          {balanceMeasures.map((measure) => (
            <option key={measure} value={measure}>
              {words.measures[measure]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.sort.direction}
          value={order.direction}
          onChange={({ target }) => {
            const direction = directions.find((one) => one === target.value);
            if (direction !== undefined) sort({ measure: order.measure, direction });
          }}
        >
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {words.sort.way({ measure: order.measure, direction })}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
