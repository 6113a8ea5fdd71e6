import type { ChartDomain } from "./chart-domain.ts";
import { barBetween, percentScale } from "./chart-scale.ts";
import styles from "./charts.module.css";

interface GrowthBarProps {
  readonly percent: number | null;
  /** Growth of all jobs, the same years; `null` until that is known. */
  readonly allJobs: number | null;
  readonly domain: ChartDomain;
  readonly label: string;
  /** `+9.5%`, and what the triangle is. */
  readonly words: { readonly percent: string; readonly allJobs: string };
  readonly none: string;
}

/** A bar from zero; under it a triangle where all jobs together come to. Room is kept at the right for the words. */
export function GrowthBar({ percent, allJobs, domain, label, words, none }: GrowthBarProps) {
  if (percent === null) return <p className={styles.none}>{none}</p>;
  const x = percentScale(domain);
  const [zero, end] = [x(0), x(percent)];
  return (
    <svg role="img" aria-label={label} className={`${styles.chart} ${styles.roomy}`} height={40}>
      <line className={styles.base} x1="0%" x2="100%" y1={10} y2={10} />
      <rect className={styles.ink} {...barBetween(zero, end)} y={4} height={12} />
      <line className={styles.zero} x1={`${zero}%`} x2={`${zero}%`} y1={0} y2={20} />
      <svg aria-hidden="true" x={`${Math.max(zero, end)}%`} y={0} className={styles.at}>
        <text className={styles.growth} x={7} y={15}>
          {words.percent}
        </text>
      </svg>
      {allJobs !== null && (
        <svg aria-hidden="true" x={`${x(allJobs)}%`} y={23} className={styles.at}>
          <path className={styles.soft} d="M0 0 5 9H-5Z" />
          <text className={styles.note} x={9} y={10}>
            {words.allJobs}
          </text>
        </svg>
      )}
    </svg>
  );
}
