import { scaleLinear } from "d3";
import { type ChartColour, chartColour } from "./chart-colour.ts";
import type { ChartDomain } from "./chart-domain.ts";
import { percentScale } from "./chart-scale.ts";
import styles from "./charts.module.css";
import { placeDots } from "./place-dots.ts";

interface PayBySchoolingProps {
  /** One row a level of schooling, least first; pays are US dollars a year, one an occupation. */
  readonly rows: readonly {
    readonly name: string;
    readonly pays: readonly number[];
    readonly middle: number | null;
  }[];
  readonly domain: ChartDomain;
  readonly colour: ChartColour | null;
  readonly label: string;
  readonly tick: (dollars: number) => string;
  readonly none: string;
}

const row = 26;
/** Percent of the width that the word at the low end takes. */
const roomForLow = 15;

/** One dot, one occupation; the tick is the middle of its row. */
export function PayBySchooling({ rows, domain, colour, label, tick, none }: PayBySchoolingProps) {
  if (rows.every(({ pays }) => pays.length === 0)) return <p className={styles.none}>{none}</p>;
  const x = percentScale(domain);
  const bottom = rows.length * row;
  const [low] = domain;
  const ticks = scaleLinear(domain, [0, 100]).ticks(3);
  return (
    <svg
      role="img"
      aria-label={label}
      className={`${styles.chart} ${styles.inset}`}
      height={bottom + 24}
      style={chartColour(colour)}
    >
      {[low, ...ticks.filter((value) => x(value) > roomForLow)].map((value) => (
        <g key={value}>
          <line className={styles.base} x1={`${x(value)}%`} x2={`${x(value)}%`} y1={0} y2={bottom} />
          <text className={styles.note} x={`${x(value)}%`} y={bottom + 16} textAnchor="middle">
            {tick(value)}
          </text>
        </g>
      ))}
      {rows.map(({ name, pays, middle }, at) => {
        const y = at * row + row / 2;
        return (
          <g key={name}>
            <text className={pays.length === 0 ? styles.faint : styles.name} x={-96} y={y + 4}>
              {name}
            </text>
            <line className={styles.base} x1="0%" x2="100%" y1={y} y2={y} />
            {placeDots(pays.map(x)).map((dot) => (
              <circle key={dot.order} className={styles.dot} cx={`${dot.at}%`} cy={y + dot.off} r={4} />
            ))}
            {middle !== null && (
              <svg aria-hidden="true" x={`${x(middle)}%`} y={y - 10} className={styles.at}>
                <rect className={styles.gap} x={-2.5} y={0} width={5} height={20} />
                <rect className={styles.ink} x={-1.5} y={0} width={3} height={20} />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}
