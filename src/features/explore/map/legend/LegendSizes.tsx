import { sizeSamples } from "#features/explore/map/legend/size-samples.ts";
import type { Sizes } from "#features/explore/map/scene/size-places.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./legend.module.css";

/** Two discs with what they stand for. `k`: px per world unit. */
export function LegendSizes({ sizes, k }: { readonly sizes: Sizes; readonly k: number }) {
  const { lens, facts } = useFirstText();
  return (
    <>
      <ul className={styles.sizes} aria-label={lens.sizings[sizes.sizing]}>
        {sizeSamples(sizes, k).map(({ value, r }) => {
          const side = Math.ceil(2 * r + 2);
          return (
            <li key={value}>
              <svg className={styles.sample} width={side} height={side} aria-hidden="true">
                <circle cx={side / 2} cy={side / 2} r={r} className={styles.disc} />
              </svg>
              {facts.count(value)}
            </li>
          );
        })}
        <li>
          <svg className={styles.sample} width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          </svg>
          {lens.notPublished}
        </li>
      </ul>
      <p className={styles.note}>{lens.sizeNotes[sizes.sizing]}</p>
    </>
  );
}
