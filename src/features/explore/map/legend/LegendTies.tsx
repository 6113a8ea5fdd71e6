import type { LayoutSize } from "#domain/layout.ts";
import type { MapTies } from "#features/explore/map/links/build-bridges.ts";
import { tieSteps } from "#features/explore/map/links/tie-steps.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./legend.module.css";

interface LegendTiesProps {
  readonly ties: MapTies;
  readonly size: LayoutSize;
}

/** How many ties are drawn, of how many, and what their widths stand for. */
export function LegendTies({ ties, size }: LegendTiesProps) {
  const words = useFirstText().mapLegend.links;
  return (
    <>
      <p className={styles.note}>{words.ties(ties.drawn.length, ties.all)}</p>
      {ties.all > 0 && <p className={styles.note}>{words.widths}:</p>}
      <ul className={styles.marks} aria-label={words.widths}>
        {tieSteps(ties, size).map(({ width, least, most }) => (
          <li key={width}>
            <svg className={styles.sample} viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
              <path d="M2 4 H30" stroke="currentColor" strokeWidth={width} strokeLinecap="round" />
            </svg>
            {words.width(least, most)}
          </li>
        ))}
      </ul>
    </>
  );
}
