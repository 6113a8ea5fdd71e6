import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import tableStyles from "./change-table.module.css";
import { Disclosure } from "./Disclosure.tsx";
import styles from "./what-changed.module.css";

interface ChangeTableProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** Every flow with its whole count and its weighted shares, by where it leaves and then by size. */
export function ChangeTable({ report, names }: ChangeTableProps) {
  const {
    changes: { table: text },
    facts,
  } = useText();
  return (
    <Disclosure title={text.title}>
      <div className={tableStyles.scroll}>
        <table className={tableStyles.table}>
          <caption>{text.caption(names)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.from}</th>
              <th scope="col">{text.to}</th>
              <th scope="col">{text.occupations}</th>
              <th scope="col">{text.out}</th>
              <th scope="col">{text.in}</th>
            </tr>
          </thead>
          <tbody>
            {report.table.flows.map((flow) => (
              <tr key={`${flow.a}\n${flow.b}`}>
                <th scope="row">{report.table.a.byId.get(flow.a)?.title ?? flow.a}</th>
                <td>{report.table.b.byId.get(flow.b)?.title ?? flow.b}</td>
                <td>{facts.count(flow.occupations.length)}</td>
                <td>{text.percent(flow.out)}</td>
                <td>{text.percent(flow.in)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{text.note}</p>
    </Disclosure>
  );
}
