import { type ChartColour, chartColour } from "./chart-colour.ts";
import type { ChartDomain } from "./chart-domain.ts";
import { anchorAt, barBetween, percentScale } from "./chart-scale.ts";
import styles from "./charts.module.css";

interface PayBarProps {
  /** US dollars a year; `null` parts are left out. */
  readonly p10: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly domain: ChartDomain;
  readonly colour: ChartColour | null;
  /** The whole chart as a sentence. */
  readonly label: string;
  /** Stands over the median. */
  readonly mark?: string;
  /** Said when there is nothing to draw. */
  readonly none: string;
}

/** Line: 1 in 10 earn less, 1 in 10 more. Bar: the middle half. Tick: the middle. */
export function PayBar({ p10, p25, median, p75, p90, domain, colour, label, mark, none }: PayBarProps) {
  if (median === null && (p25 === null || p75 === null) && (p10 === null || p90 === null))
    return <p className={styles.none}>{none}</p>;
  const x = percentScale(domain);
  const top = mark === undefined ? 0 : 20;
  const middle = top + 12;
  return (
    <svg role="img" aria-label={label} className={styles.chart} height={top + 24} style={chartColour(colour)}>
      <line className={styles.base} x1="0%" x2="100%" y1={middle} y2={middle} />
      {p10 !== null && p90 !== null && (
        <line className={styles.range} x1={`${x(p10)}%`} x2={`${x(p90)}%`} y1={middle} y2={middle} />
      )}
      {p25 !== null && p75 !== null && (
        <rect className={styles.half} {...barBetween(x(p25), x(p75))} y={middle - 6} height={12} rx={3} />
      )}
      {median !== null && (
        <svg aria-hidden="true" x={`${x(median)}%`} y={middle - 10} className={styles.at}>
          <rect className={styles.gap} x={-3.5} y={0} width={7} height={20} />
          <rect className={styles.ink} x={-1.5} y={0} width={3} height={20} />
        </svg>
      )}
      {median !== null && mark !== undefined && (
        <text className={styles.mark} x={`${x(median)}%`} y={14} textAnchor={anchorAt(x(median))}>
          {mark}
        </text>
      )}
    </svg>
  );
}
