import { fewestInNode, mostTimesMean } from "#algorithms/measures/balance-flags.ts";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import { useText } from "#text/text-context.ts";
import styles from "./balance.module.css";
import { balanceColumns } from "./balance-columns.ts";
import { explainId } from "./explain-id.ts";

/** What each column says, and when a flag is raised. */
export function BalanceMethod({ payLine }: { readonly payLine: number }) {
  const { balance: words } = useText();
  const explained = words.explain(words.pay(payLine));
  const columns = [...balanceColumns.map(({ id }) => id), "ladder", "flags"] as const;
  return (
    <section className={styles.method} aria-labelledby="balance-method">
      <h2 id="balance-method">{words.explained}</h2>
      <p>{words.rests(leastOccupations)}</p>
      <dl>
        {columns.map((id) => (
          <div key={id}>
            <dt>{words.columns[id]}</dt>
            <dd id={explainId(id)}>{explained[id]}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {words.flagRules(fewestInNode, mostTimesMean).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}
