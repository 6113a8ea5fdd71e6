import { summarizeReport } from "#algorithms/change/summarize-report.ts";
import { changeLevels, selectChange } from "#store/selectors/select-change.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { basisOf } from "./basis-of.ts";
import { ChangeActions } from "./ChangeActions.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { ChangeMethod } from "./ChangeMethod.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { type ComparedSide, changeNames } from "./compared-side.ts";
import { DestinationList } from "./DestinationList.tsx";
import { FindInChanges } from "./FindInChanges.tsx";
import { findInChanges, isSearchable } from "./find-in-changes.ts";
import { FlowList } from "./flow/FlowList.tsx";
import { HowAlike } from "./HowAlike.tsx";
import { NameTraps } from "./NameTraps.tsx";
import { NotPlaced } from "./NotPlaced.tsx";
import { PickLevels } from "./PickLevels.tsx";
import { useCounting } from "./use-counting.ts";
import styles from "./what-changed.module.css";

interface ChangesBetweenProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Which of the pairs of levels that the two offer. */
  readonly at: number;
  readonly onLevels: (at: number) => void;
}

/** The report of one framework against another, at the pair of levels that is chosen. */
export function ChangesBetween({ from, to, at, onLevels }: ChangesBetweenProps) {
  const { changes: text } = useText();
  const query = useAppStore((state) => state.changeQuery);
  const counting = useCounting();
  const pairs = changeLevels(from.index, to.index);
  const levels = pairs[at] ?? pairs[0];
  if (levels === undefined) return null;
  const report = selectChange(from.index, to.index, levels, counting);
  const names = changeNames(from, to, levels);
  const summary = summarizeReport(report);
  const searchable = isSearchable(report);
  const found = findInChanges(report, names, searchable ? query : "", text);
  return (
    <>
      <p className={styles.lead}>{text.lead(from.short, summary.from, to.short, summary.to, names)}</p>
      <PickLevels from={from} to={to} at={at} onLevels={onLevels} />
      {summary.compared === 0 ? (
        <p className={styles.headline}>{text.states.apart(from.short, to.short)}</p>
      ) : (
        <>
          <p className={styles.headline}>
            {[text.headline(summary, names), text.basis(basisOf(report))]
              .filter((line) => line !== null)
              .join(" ")}
          </p>
          <ChangeList key={at} report={report} found={found} names={names} from={from} to={to}>
            {searchable && (
              <FindInChanges
                from={from}
                to={to}
                at={at}
                onLevels={onLevels}
                found={found.length}
                of={report.changes.length}
              />
            )}
          </ChangeList>
          <HowAlike report={report} names={names} />
          <NameTraps traps={report.nameTraps} />
          <DestinationList report={report} names={names} from={from} />
        </>
      )}
      <NotPlaced report={report} names={names} from={from} to={to} />
      {summary.compared > 0 && <FlowList report={report} names={names} to={to} />}
      {summary.compared > 0 && <ChangeTable report={report} found={found} names={names} />}
      <ChangeMethod report={report} names={names} />
      {summary.compared > 0 && <ChangeActions report={report} names={names} />}
    </>
  );
}
