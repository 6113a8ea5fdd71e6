import { max } from "d3";
import type { Balance } from "#algorithms/measures/balance-sheet.ts";
import { entryEducations } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import styles from "./ladder.module.css";

const tallest = 28;

/** Eight steps of schooling, least first: a bar and its count for each, none left out. */
export function Ladder({ education }: Pick<Balance, "education">) {
  const { balance: words, facts } = useText();
  const most = Math.max(1, max(education.counts) ?? 1);
  const steps = entryEducations.map((step, at) => ({
    name: facts.educationShort[step],
    count: education.counts[at] ?? 0,
  }));
  return (
    <>
      <span className="visually-hidden">{words.ladderLabel(steps, education.unknown)}</span>
      <span aria-hidden="true" className={styles.ladder}>
        {steps.map(({ name, count }) => (
          <span key={name} className={styles.step} data-none={count === 0} title={name}>
            <svg width="14" height={tallest} aria-hidden="true">
              <rect
                width="14"
                height={count === 0 ? 1 : Math.max(2, Math.round((tallest * count) / most))}
                y={tallest - (count === 0 ? 1 : Math.max(2, Math.round((tallest * count) / most)))}
              />
            </svg>
            {facts.count(count)}
          </span>
        ))}
      </span>
      {education.unknown > 0 && <small>{words.schoolUnknown(education.unknown)}</small>}
    </>
  );
}
