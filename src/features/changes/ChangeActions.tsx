import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";
import { ChangeFiles } from "./ChangeFiles.tsx";
import { flowsCsv } from "./flows-csv.ts";
import styles from "./what-changed.module.css";

interface ChangeActionsProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
}

/** Takes the report away: on paper, whole as a file, or its flows as a table. */
export function ChangeActions({ report, names }: ChangeActionsProps) {
  const { changes: text } = useText();
  const name = text.exportName(report.from.id, report.to.id);
  return (
    <div className={`${styles.actions} ${styles.control}`}>
      <Button onClick={() => print()}>{text.print}</Button>
      <Button onClick={() => downloadText(name, "text/csv", flowsCsv(report, text.columns))}>
        {text.export}
      </Button>
      <ChangeFiles report={report} names={names} />
    </div>
  );
}
