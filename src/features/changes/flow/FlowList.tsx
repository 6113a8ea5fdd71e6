import { isFolded } from "#algorithms/change/arrange-flow.ts";
import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { largestFirst } from "#algorithms/change/find-stars.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { useWidthClass } from "#ui/use-media.ts";
import type { ComparedSide } from "../compared-side.ts";
import { Disclosure } from "../Disclosure.tsx";
import { FlowListRow } from "./FlowListRow.tsx";
import styles from "./flow-list.module.css";

interface FlowListProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
  readonly to: ComparedSide;
}

/** The flow where there is no room for ribbons: each part of the first framework with bars for where it is now. */
export function FlowList({ report: { table }, names, to }: FlowListProps) {
  const { flow: text } = useText();
  const width = useWidthClass();
  // A phone tells it in the sentences.
  if (width !== "tablet") return null;
  const row = (shared: Flow) => <FlowListRow key={shared.b} table={table} shared={shared} to={to} />;
  return (
    <Disclosure title={text.list}>
      <p className={styles.note}>{text.listNote(names)}</p>
      {table.a.nodes.map(({ id, title }) => {
        const own = table.flows.filter((flow) => flow.a === id && flow.amount > 0).sort(largestFirst);
        const folded = own.filter(isFolded);
        return own.length === 0 ? null : (
          <section key={id} className={styles.part}>
            <h2>{title}</h2>
            <ul>{own.filter((flow) => !isFolded(flow)).map(row)}</ul>
            {folded.length > 0 && (
              <Disclosure title={text.listFolded(folded.length)}>
                <ul>{folded.map(row)}</ul>
              </Disclosure>
            )}
          </section>
        );
      })}
    </Disclosure>
  );
}
