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
    changes: { method: text, alike, alikeTitle, rules },
  } = useText();
  const measures = alike(report, names);
  return (
    <Disclosure title={text.title}>
      <div className={styles.method}>
        {text.body(names).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2 className={card.small}>{rules.title}</h2>
        <RuleChoices report={report} />
        <p>{text.source}</p>
        {measures.length > 0 && <h2 className={card.small}>{alikeTitle}</h2>}
        {measures.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}
