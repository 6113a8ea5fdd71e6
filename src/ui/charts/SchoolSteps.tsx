import styles from "./charts.module.css";

interface SchoolStepsProps {
  readonly steps: number;
  /** 0 for the first step; `null` where not published. */
  readonly need: number | null;
  readonly label: string;
  readonly none: string;
}

const lowest = 5;
const highest = 24;
/** Percent of the width. */
const gap = 1.2;

/** Rising steps, filled up to the schooling that is needed. */
export function SchoolSteps({ steps, need, label, none }: SchoolStepsProps) {
  if (need === null) return <p className={styles.none}>{none}</p>;
  const width = (100 - gap * (steps - 1)) / steps;
  return (
    <svg role="img" aria-label={label} className={styles.chart} height={highest}>
      {Array.from({ length: steps }, (_, step) => {
        const height = lowest + ((highest - lowest) * step) / Math.max(1, steps - 1);
        return (
          <rect
            key={height}
            className={step <= need ? styles.ink : styles.empty}
            x={`${(width + gap) * step}%`}
            y={highest - height}
            width={`${width}%`}
            height={height}
            rx={2}
          />
        );
      })}
    </svg>
  );
}
