import { summarizeReport } from "#algorithms/change/summarize-report.ts";
import { changeLevels, selectChange } from "#store/selectors/select-change.ts";
import { useText } from "#text/text-context.ts";
import { Chip } from "#ui/Chip.tsx";
import { ChangeActions } from "./ChangeActions.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { ChangeMethod } from "./ChangeMethod.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { type ComparedSide, changeNames } from "./compared-side.ts";
import { DestinationList } from "./DestinationList.tsx";
import { NameTraps } from "./NameTraps.tsx";
import { NotPlaced } from "./NotPlaced.tsx";
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
  const pairs = changeLevels(from.index, to.index);
  const levels = pairs[at] ?? pairs[0];
  if (levels === undefined) return null;
  const report = selectChange(from.index, to.index, levels);
  const names = changeNames(from, to, levels);
  const summary = summarizeReport(report);
  return (
    <>
      <p className={styles.lead}>{text.lead(from.short, summary.from, to.short, summary.to, names)}</p>
      {pairs.length > 1 && (
        <fieldset className={styles.levels}>
          <legend className="visually-hidden">{text.levelsLabel}</legend>
          {pairs.map((pair, index) => (
            <Chip key={`${pair.a} ${pair.b}`} chosen={index === at} onChoose={() => onLevels(index)}>
              {text.levels(changeNames(from, to, pair))}
            </Chip>
          ))}
        </fieldset>
      )}
      {summary.compared === 0 ? (
        <p className={styles.headline}>{text.states.apart(from.short, to.short)}</p>
      ) : (
        <>
          <p className={styles.headline}>{text.headline(summary, names)}</p>
          <ChangeList key={at} report={report} names={names} from={from} to={to} />
          <NameTraps traps={report.nameTraps} />
          <DestinationList report={report} names={names} from={from} />
        </>
      )}
      <NotPlaced report={report} names={names} from={from} to={to} />
      {summary.compared > 0 && <ChangeTable report={report} names={names} />}
      <ChangeMethod report={report} names={names} />
      {summary.compared > 0 && <ChangeActions report={report} />}
    </>
  );
}
