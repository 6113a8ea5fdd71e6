import type { CSSProperties } from "react";
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
  /** Writes a pay under each end of what is drawn. */
  readonly ends?: (dollars: number) => string;
  /** Said when there is nothing to draw. */
  readonly none: string;
}

/** Line: 1 in 10 earn less, 1 in 10 more. Bar: the middle half. Tick: the middle. */
export function PayBar({ p10, p25, median, p75, p90, domain, colour, label, mark, ends, none }: PayBarProps) {
  const line = between(p10, p90);
  const half = between(p25, p75);
  if (median === null && half === null && line === null) return <p className={styles.none}>{none}</p>;
  const x = percentScale(domain);
  const top = mark === undefined ? 0 : 20;
  const middle = top + 12;
  const drawn = line ?? half;
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        className={styles.chart}
        height={top + 24}
        style={chartColour(colour)}
      >
        <line className={styles.base} x1="0%" x2="100%" y1={middle} y2={middle} />
        {line && (
          <line
            className={styles.range}
            x1={`${x(line.low)}%`}
            x2={`${x(line.high)}%`}
            y1={middle}
            y2={middle}
          />
        )}
        {half && (
          <rect
            className={styles.half}
            {...barBetween(x(half.low), x(half.high))}
            y={middle - 6}
            height={12}
            rx={3}
          />
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
      {drawn && ends && (
        <p aria-hidden="true" className={styles.ends} style={endsAt(x(drawn.low), x(drawn.high))}>
          <span>{ends(drawn.low)}</span>
          <span>{ends(drawn.high)}</span>
        </p>
      )}
    </>
  );
}

const between = (low: number | null, high: number | null) =>
  low === null || high === null ? null : { low, high };

/** Where the two words stand: percent from the left edge to the low end, from the high end to the right edge. */
const endsAt = (low: number, high: number) =>
  ({ "--before": `${low}%`, "--after": `${100 - high}%` }) as CSSProperties;
