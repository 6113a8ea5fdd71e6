import { csvText } from "#algorithms/write/csv-text.ts";
import type { ReadFile } from "#domain/import-report.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";
import styles from "./open-file.module.css";
import { problemsToCells } from "./problems-to-cells.ts";

/** The problems as a sheet, and the rows that were set aside as they stood, under their own header. */
export function SaveProblems({ read: { framework, report } }: { readonly read: ReadFile }) {
  const text = useText();
  const words = text.frameworks.report;
  const { fileName, problems, columns, setAsideRows } = report;
  const save = (name: string, rows: Parameters<typeof csvText>[0]) =>
    downloadText(name, "text/csv", csvText(rows));
  const hasRows = columns !== null && setAsideRows.length > 0;
  if (!hasRows && problems.length < (framework === null ? 2 : 1)) return null;
  return (
    <div className={styles.saves}>
      <Button look="quiet" onClick={() => save(words.saveName(fileName), problemsToCells(report, text))}>
        {words.save}
      </Button>
      {hasRows && (
        <Button
          look="quiet"
          onClick={() =>
            save(words.saveRowsName(fileName), [columns.names, ...setAsideRows.map(({ cells }) => cells)])
          }
        >
          {words.saveRows}
        </Button>
      )}
    </div>
  );
}
