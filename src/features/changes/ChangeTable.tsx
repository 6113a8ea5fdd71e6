import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { countRelations } from "#algorithms/change/count-relations.ts";
import { largestFirst } from "#algorithms/change/find-stars.ts";
import { relationOfFlow } from "#algorithms/change/flow-relation.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { basisOf, basisOfFlows } from "./basis-of.ts";
import styles from "./change-table.module.css";
import { Disclosure } from "./Disclosure.tsx";
import { flowsOf, type SaidChange } from "./find-in-changes.ts";

interface ChangeTableProps {
  readonly report: ChangeReport;
  /** The changes to which the table keeps. */
  readonly found: readonly SaidChange[];
  readonly names: ChangeNames;
}

/** Every flow with its whole count and its weighted shares, under the node that it leaves, the largest first. */
export function ChangeTable({ report, found, names }: ChangeTableProps) {
  const {
    changes: { table: text, relations: lie, rules, basis: sayBasis },
    facts,
  } = useText();
  const { a, b, flows: all } = report.table;
  const traps = new Map(report.nameTraps.map((one) => [`${one.a.id}\n${one.b.id}`, one.trap]));
  const resting = basisOf(report);
  const isMixed = resting.basis.published > 0;
  const relationOf = (flow: Flow) => {
    const trap = traps.get(`${flow.a}\n${flow.b}`);
    const basis = isMixed ? sayBasis(basisOfFlows(report.table, [flow])) : null;
    return [
      lie.short(relationOfFlow(report.table, flow, report.parameters.mostly)),
      ...(trap === undefined ? [] : [trap === "same-name" ? lie.sameName : lie.sameContents]),
      ...(basis === null ? [] : [basis]),
    ].join(". ");
  };
  const flows = found.length === report.changes.length ? all : flowsOf(all, found);
  const leaving = new Set(flows.map((flow) => flow.a));
  return (
    <Disclosure title={text.title}>
      <table className={styles.table}>
        <caption>
          {[
            text.caption(names),
            text.note,
            rules.shares(report.parameters.unit),
            sayBasis(resting),
            lie.note,
            lie.all(countRelations(report)),
            flows === all ? null : text.found(flows.length, all.length),
          ]
            .filter((line) => line !== null)
            .join(" ")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.place(names)}</th>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.out}</th>
            <th scope="col">{text.in}</th>
          </tr>
        </thead>
        {a.nodes
          .filter(({ id }) => flows === all || leaving.has(id))
          .map((node) => (
            <tbody key={node.id}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {node.title}
                </th>
              </tr>
              {flows
                .filter((flow) => flow.a === node.id)
                .sort(largestFirst)
                .map((flow) => (
                  <tr key={flow.b}>
                    <th scope="row">
                      {b.byId.get(flow.b)?.title ?? flow.b}
                      <small>{relationOf(flow)}</small>
                    </th>
                    <td>{facts.count(flow.occupations.length)}</td>
                    <td>{text.percent(flow.out)}</td>
                    <td>{text.percent(flow.in)}</td>
                  </tr>
                ))}
            </tbody>
          ))}
      </table>
    </Disclosure>
  );
}
