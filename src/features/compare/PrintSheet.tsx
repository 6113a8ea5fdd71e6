import type { Noun } from "#text/en/nouns.ts";
import { useText } from "#text/text-context.ts";
import styles from "./print-sheet.module.css";

interface SheetHeadProps {
  readonly noun: Noun;
  readonly count: number;
}

/** Head of the printed page. */
export function SheetHead({ noun, count }: SheetHeadProps) {
  const { sheet } = useText().compare;
  return (
    <div className={styles.head} data-on="paper">
      <p className={styles.title}>{sheet.title(count, noun)}</p>
      <p className={styles.blank}>{sheet.who}</p>
      <p className={styles.short}>{sheet.date}</p>
    </div>
  );
}

const steps = [1, 2, 3];
/** To write on; those past the room that a page has left are cut off. */
const lines = Array.from({ length: 24 }, (_, line) => line);

/** Foot of the printed page: why, next steps, signatures, sources. */
export function SheetFoot({ count }: { readonly count: number }) {
  const { sheet } = useText().compare;
  return (
    <div className={styles.foot} data-on="paper">
      <div className={styles.why} data-columns={count}>
        <p className={styles.question}>
          {sheet.why}
          <span>{sheet.whyNote}</span>
        </p>
        {Array.from({ length: count }, (_, at) => at + 1).map((at) => (
          <span key={at} className={styles.reason}>
            {lines.map((line) => (
              <span key={line} />
            ))}
          </span>
        ))}
      </div>
      <p className={styles.label}>{sheet.steps}</p>
      {steps.map((step) => (
        <p key={step} className={styles.step}>
          <span className={styles.box} />
          <span className={styles.line} />
          {sheet.by}
          <span className={styles.day} />
        </p>
      ))}
      <ul className={styles.signatures}>
        {sheet.signatures.map((who) => (
          <li key={who}>{who}</li>
        ))}
      </ul>
      <p className={styles.sources}>{sheet.sources}</p>
    </div>
  );
}
