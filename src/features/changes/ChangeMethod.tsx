import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { Disclosure } from "./Disclosure.tsx";
import styles from "./what-changed.module.css";

interface ChangeMethodProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** The method and its parameters in plain words, and how far the two are from nesting. */
export function ChangeMethod({ report, names }: ChangeMethodProps) {
  const {
    changes: { method: text },
  } = useText();
  const back = { from: names.to, to: names.from, fromLevel: names.toLevel, toLevel: names.fromLevel };
  return (
    <Disclosure title={text.title}>
      <div className={styles.method}>
        {text.body(names).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <dl className={styles.rules}>
          {text.rules(report.parameters).map(({ term, rule }) => (
            <div key={rule}>
              <dt>{term}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
        <p>{text.nest(report.movesToNest.from, names)}</p>
        <p>{text.nest(report.movesToNest.to, back)}</p>
        <p>{text.source}</p>
      </div>
    </Disclosure>
  );
}
