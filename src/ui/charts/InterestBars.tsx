import { percentScale } from "./chart-scale.ts";
import styles from "./charts.module.css";

interface InterestBarsProps {
  readonly bars: readonly { readonly name: string; readonly score: number; readonly strong: boolean }[];
  readonly label: string;
}

const row = 21;
/** Scores run from 1, "not at all", to 7. */
const x = percentScale([1, 7]);
/** A score of 1 is still a bar. */
const least = 1.5;

/** A bar for each kind of work; the strongest in ink. */
export function InterestBars({ bars, label }: InterestBarsProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.chart} ${styles.named}`}
      height={bars.length * row}
    >
      {bars.map(({ name, score, strong }, at) => (
        <g key={name}>
          <text className={strong ? styles.strong : styles.name} x={-88} y={at * row + 15}>
            {name}
          </text>
          <rect className={styles.track} x="0%" y={at * row + 5} width="100%" height={12} rx={2} />
          <rect
            className={strong ? styles.ink : styles.soft}
            x="0%"
            y={at * row + 5}
            width={`${Math.max(least, x(score))}%`}
            height={12}
            rx={2}
          />
        </g>
      ))}
    </svg>
  );
}
