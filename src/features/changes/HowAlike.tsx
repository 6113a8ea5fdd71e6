import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { findMostChanged } from "#algorithms/change/most-changed.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { basisOf } from "./basis-of.ts";
import styles from "./what-changed.module.css";

interface HowAlikeProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** The score of the two, and which node of either side is least like any of the other. */
export function HowAlike({ report, names }: HowAlikeProps) {
  const { changes: text } = useText();
  const { score } = report.alike;
  if (score === null) return null;
  const changed = (["from", "to"] as const).flatMap((side) => {
    const found = findMostChanged(report.table, side === "from" ? "a" : "b");
    return found === null || (found.shared === found.of && found.shared === found.ofNearest)
      ? []
      : text.mostChanged(side, found, names);
  });
  const basis = text.basis(basisOf(report));
  return (
    <section className={styles.part}>
      <h2>{text.alikeTitle}</h2>
      <p className={styles.score}>
        <strong>{text.alikeShort(score)}</strong>
      </p>
      {[...text.moves(report, names), ...changed, ...(basis === null ? [] : [basis])].map((line) => (
        <p key={line} className={styles.said}>
          {line}
        </p>
      ))}
    </section>
  );
}
