import { useId } from "react";
import type { WorkbookSheets } from "#domain/import-report.ts";
import { useText } from "#text/text-context.ts";
import styles from "./column-step.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** Which sheet of a workbook is read; another is read at once. */
export function SheetSelect({ workbook: { names, read } }: { readonly workbook: WorkbookSheets }) {
  const words = useText().frameworks.report;
  const { own } = useOwnFiles();
  const id = useId();
  return (
    <div className={styles.sheet}>
      <label htmlFor={id}>{words.sheet}</label>
      <select
        id={id}
        className={styles.select}
        value={read}
        onChange={({ target }) => void own.again({ sheet: target.value })}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
