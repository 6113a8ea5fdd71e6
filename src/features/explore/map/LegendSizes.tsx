import type { Sizes } from "#features/explore/map/size-places.ts";
import { useText } from "#text/text-context.ts";
import styles from "./legend.module.css";

/** The largest sample is this wide at most, px of radius. */
const widest = 20;

/** Two discs with what they stand for. `k`: px per world unit. */
export function LegendSizes({ sizes, k }: { readonly sizes: Sizes; readonly k: number }) {
  const { lens, facts } = useText();
  const radius = (value: number) => sizes.unit * Math.sqrt(value) * k;
  const samples = sampleValues(sizes.most).filter((value) => radius(value) <= widest);
  return (
    <>
      <ul className={styles.sizes} aria-label={lens.sizings[sizes.sizing]}>
        {samples.slice(0, 2).map((value) => {
          const r = Math.max(1, radius(value));
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

/** Round numbers up to the most, largest first, each a tenth of the one before. */
function sampleValues(most: number): readonly number[] {
  if (most < 1) return [];
  const power = 10 ** Math.floor(Math.log10(most));
  const first = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return [first, first / 10, first / 100, first / 1000].filter((value) => value >= 1);
}
