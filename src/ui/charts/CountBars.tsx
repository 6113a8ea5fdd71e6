import { max } from "d3";
import { percentScale } from "./chart-scale.ts";
import styles from "./charts.module.css";

interface CountBarsProps {
  readonly bars: readonly { readonly name: string; readonly count: number }[];
  /** The count of the longest bar, where a row of charts shares one scale. */
  readonly most?: number;
  readonly label: string;
  readonly format: (count: number) => string;
}

const row = 21;

/** How many of each, with the count beside its bar. */
export function CountBars({ bars, most, label, format }: CountBarsProps) {
  const x = percentScale([0, Math.max(1, most ?? max(bars, ({ count }) => count) ?? 1)]);
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.chart} ${styles.named} ${styles.counted}`}
      height={bars.length * row}
    >
      {bars.map(({ name, count }, at) => (
        <g key={name}>
          <text className={count === 0 ? styles.faint : styles.name} x={-88} y={at * row + 15}>
            {name}
          </text>
          <rect className={styles.bar} x="0%" y={at * row + 5} width={`${x(count)}%`} height={12} rx={2} />
          <svg aria-hidden="true" x={`${x(count)}%`} y={at * row} className={styles.at}>
            <text className={styles.note} x={count === 0 ? 0 : 6} y={15}>
              {format(count)}
            </text>
          </svg>
        </g>
      ))}
    </svg>
  );
}
