import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import card from "./change-card.module.css";
import { Disclosure } from "./Disclosure.tsx";
import { RuleChoices } from "./RuleChoices.tsx";
import styles from "./what-changed.module.css";

interface ChangeMethodProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** The method and its parameters in plain words, and how alike the two are. */
export function ChangeMethod({ report, names }: ChangeMethodProps) {
  const {
    changes: { method: text, measures, alikeTitle, rules },
  } = useText();
  const further = measures(report);
  return (
    <Disclosure title={text.title}>
      <div className={styles.method}>
        {text.body(names).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2 className={card.small}>{rules.title}</h2>
        <RuleChoices report={report} />
        <p>{text.source}</p>
        {further.length > 0 && <h2 className={card.small}>{alikeTitle}</h2>}
        {further.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}
