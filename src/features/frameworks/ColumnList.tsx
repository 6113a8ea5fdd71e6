import { useId } from "react";
import { partOf } from "#algorithms/read/columns/with-part.ts";
import type { ColumnPart, ColumnParts, SheetColumns } from "#domain/import-report.ts";
import { useText } from "#text/text-context.ts";
import styles from "./column-step.module.css";

interface ColumnListProps {
  readonly columns: SheetColumns;
  readonly parts: ColumnParts;
  readonly change: (column: number, part: ColumnPart) => void;
}

/** Columns of one file that are shown; one with more is no list of placements. */
const mostShown = 64;
const rowsShown = 3;

/** Each column of the file: its name, what stands first in it, and what it is. */
export function ColumnList({ columns, parts, change }: ColumnListProps) {
  const words = useText().frameworks.columns;
  const id = useId();
  return (
    <ul className={styles.list} aria-label={words.list}>
      {columns.names.slice(0, mostShown).map((name, at) => {
        const part = partOf(parts, at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column of a file is its place
          <li key={at} data-used={part !== "ignore"}>
            <bdi className={styles.name}>{name}</bdi>
            <div id={`${id}-${at}`} className={styles.cells}>
              {columns.firstRows.slice(0, rowsShown).map((row, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file may say the same
                <p key={i}>{row[at] ? <bdi>{row[at]}</bdi> : <i>{words.blank}</i>}</p>
              ))}
            </div>
            <PartSelect
              name={name}
              part={part}
              levels={parts.levels.length}
              describedBy={`${id}-${at}`}
              change={(to) => change(at, to)}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface PartSelectProps {
  readonly name: string;
  readonly part: ColumnPart;
  /** How many columns are levels. */
  readonly levels: number;
  readonly describedBy: string;
  readonly change: (part: ColumnPart) => void;
}

function PartSelect({ name, part, levels, describedBy, change }: PartSelectProps) {
  const words = useText().frameworks.columns;
  const ranks = Array.from({ length: typeof part === "number" ? levels : levels + 1 }, (_, rank) => rank);
  const options: readonly ColumnPart[] = [...ranks, "code", "occupation", "role", "basis", "ignore"];
  return (
    <select
      className={styles.select}
      aria-label={words.whatIs(name)}
      aria-describedby={describedBy}
      value={String(part)}
      onChange={({ target }) => {
        const chosen = options.find((one) => String(one) === target.value);
        if (chosen !== undefined) change(chosen);
      }}
    >
      {options.map((one) => (
        <option key={one} value={String(one)}>
          {words.part(one, ranks.length)}
        </option>
      ))}
    </select>
  );
}
