import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { downloadText } from "#ui/download-text.ts";
import { flowsCsv } from "./flows-csv.ts";
import styles from "./what-changed.module.css";

/** Takes the report away: on paper, or its flows as a file. */
export function ChangeActions({ report }: { readonly report: ChangeReport }) {
  const { changes: text } = useText();
  const name = text.exportName(report.from.id, report.to.id);
  return (
    <div className={`${styles.actions} ${styles.control}`}>
      <Button onClick={() => print()}>{text.print}</Button>
      <Button onClick={() => downloadText(name, "text/csv", flowsCsv(report, text.columns))}>
        {text.export}
      </Button>
    </div>
  );
}
