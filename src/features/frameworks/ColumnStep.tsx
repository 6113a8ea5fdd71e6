import { useState } from "react";
import { headerKey } from "#algorithms/read/columns/header-key.ts";
import { withPart } from "#algorithms/read/columns/with-part.ts";
import type { ColumnParts, SheetColumns } from "#domain/import-report.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ColumnList } from "./ColumnList.tsx";
import styles from "./column-step.module.css";
import dialog from "./open-file.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

interface ColumnStepProps {
  readonly columns: SheetColumns;
  /** To the report, where it was shown before. */
  readonly back: (() => void) | null;
}

/** Which column of a file is what: the guess on its first rows, each part to be changed. */
export function ColumnStep({ columns, back }: ColumnStepProps) {
  const words = useText().frameworks.columns;
  const { own } = useOwnFiles();
  const rememberColumns = useAppStore((state) => state.rememberColumns);
  const [parts, setParts] = useState<ColumnParts>(columns.parts);
  const missing =
    parts.levels.length === 0
      ? words.noLevel
      : parts.code === null && parts.occupation === null
        ? words.noCode
        : null;
  const next = () => {
    rememberColumns(headerKey(columns.names), parts);
    void own.again({});
  };
  return (
    <>
      <div>
        <h2 id="opening-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p className={dialog.lead}>{words.lead[columns.by]}</p>
      </div>
      <div className={dialog.body}>
        <ColumnList
          columns={columns}
          parts={parts}
          change={(column, part) => setParts(withPart(parts, column, part))}
        />
      </div>
      <div className={styles.says}>
        <output data-missing={missing !== null}>
          {missing ?? <FirstRow columns={columns} parts={parts} />}
        </output>
        <p>{words.remembered}</p>
      </div>
      <div className={dialog.acts}>
        <Button look="main" disabled={missing !== null} onClick={next}>
          {words.next}
        </Button>
        {back !== null && <Button onClick={back}>{words.back}</Button>}
        {JSON.stringify(parts) !== JSON.stringify(columns.guess) && (
          <Button onClick={() => setParts(columns.guess)}>{words.guess}</Button>
        )}
        <Button onClick={own.cancel}>{words.cancel}</Button>
      </div>
    </>
  );
}

function FirstRow({ columns, parts }: { readonly columns: SheetColumns; readonly parts: ColumnParts }) {
  const words = useText().frameworks.columns;
  const [row = []] = columns.firstRows;
  const cell = (at: number | null) => (at === null ? "" : (row[at] ?? ""));
  const occupation = [cell(parts.code), cell(parts.occupation)].filter(Boolean).join(", ");
  const path = parts.levels.map(cell).filter(Boolean);
  return occupation === "" || path.length === 0 ? null : words.firstRow(occupation, path);
}
