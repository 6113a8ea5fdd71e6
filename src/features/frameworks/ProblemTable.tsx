import { useMemo, useState } from "react";
import type { ImportProblem } from "#domain/import-report.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { groupProblems, type ProblemGroup } from "./group-problems.ts";
import styles from "./open-file.module.css";

/** Of one kind, shown at first. */
const shownAtFirst = 5;
/** More than this in one table is no help to anyone; the whole list can be saved. */
const shownAtMost = 200;

/** Every problem with its row, what is wrong, and how to mend it; the first of each kind. */
export function ProblemTable({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const text = useText();
  const groups = useMemo(() => groupProblems(problems), [problems]);
  const whole = problems.every(({ row }) => row === null);
  const inJson = problems.some(({ pointer, column }) => pointer !== null || typeof column === "number");
  return (
    <table className={styles.problems} data-whole={whole}>
      <caption className="visually-hidden">{text.frameworks.report.problems}</caption>
      <thead>
        <tr>
          <th scope="col">{inJson ? text.report.table.line : text.report.table.row}</th>
          <th scope="col">{text.report.table.problem}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={`${group.code} ${group.problems[0]?.effect}`} group={group} />
      ))}
    </table>
  );
}

function GroupRows({ group: { problems } }: { readonly group: ProblemGroup }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const [first] = problems;
  const shown = problems.slice(0, all ? shownAtMost : shownAtFirst);
  const more = Math.min(problems.length, shownAtMost) - shown.length;
  return (
    <tbody>
      {problems.length > 1 && first !== undefined && (
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={2}>
            {text.frameworks.report.group(problems.length, text.report.effect[first.effect])}
          </th>
        </tr>
      )}
      {shown.map((problem, at) => {
        const { message, fix } = text.report.problem(problem);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a report never changes
          <tr key={at}>
            <th scope="row">{problem.row}</th>
            <td>
              <p>
                <Message text={message} field={problem.column} />
              </p>
              <p className={styles.mend}>{fix}</p>
              {problem.pointer !== null && <p className={styles.pointer}>{problem.pointer}</p>}
            </td>
          </tr>
        );
      })}
      {more > 0 && (
        <tr>
          <td />
          <td>
            <Button look="quiet" onClick={() => setAll(true)}>
              {text.report.more(more)}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The column's name stands out where the sentence begins with it. */
function Message({ text, field }: { readonly text: string; readonly field: ImportProblem["column"] }) {
  if (typeof field !== "string" || !text.startsWith(field)) return text;
  return (
    <>
      <strong>{field}</strong>
      {text.slice(field.length)}
    </>
  );
}
