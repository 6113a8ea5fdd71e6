import { CircleAlert, CircleCheck } from "lucide-react";
import { useMemo } from "react";
import type { ReadFile } from "#domain/import-report.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { LikelyTitles } from "./LikelyTitles.tsx";
import { likelyTitles } from "./likely-titles.ts";
import styles from "./open-file.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";
import { ProblemTable } from "./ProblemTable.tsx";
import { ReportNote } from "./ReportNote.tsx";
import { SaveProblems } from "./SaveProblems.tsx";
import { SheetSelect } from "./SheetSelect.tsx";

interface ImportReportProps {
  readonly read: ReadFile;
  readonly chooseColumns: () => void;
}

/** What was read of a file and what was not; nothing has changed yet. */
export function ImportReport({ read, chooseColumns }: ImportReportProps) {
  const text = useText();
  const words = text.frameworks.report;
  const store = useAppStoreApi();
  const { own } = useOwnFiles();
  const { framework, report } = read;
  const { problems, notes, levels, columns, workbook } = report;
  const titles = useMemo(() => likelyTitles(problems), [problems]);

  const open = async () => {
    const id = await own.accept();
    const { kept: keptIds, announce } = store.getState();
    const kept = id !== null && keptIds.has(id) ? ` ${text.frameworks.storage.kept}` : "";
    if (framework !== null) announce(`${text.frameworks.opened(framework.title, levels)}${kept}`);
  };
  return (
    <>
      <div className={styles.head} data-tone={problems.length === 0 ? "good" : "bad"}>
        {problems.length === 0 ? (
          <CircleCheck aria-hidden="true" size={32} />
        ) : (
          <CircleAlert aria-hidden="true" size={32} />
        )}
        <div>
          <h2 id="opening-title" tabIndex={-1}>
            {text.report.headline(report, framework !== null)}
          </h2>
          <p className={styles.lead}>
            <bdi>{text.report.nothingSent(report.fileName)}</bdi>
          </p>
        </div>
      </div>
      <div className={styles.body}>
        {workbook !== undefined && workbook.names.length > 1 && <SheetSelect workbook={workbook} />}
        {titles.length > 0 && <LikelyTitles titles={titles} />}
        {problems.length > 0 && <ProblemTable problems={problems} />}
        <SaveProblems read={read} />
        {framework !== null && (
          <section className={styles.holds}>
            <h3>{words.holds}</h3>
            <p>{text.report.holds(report)}.</p>
            {notes.map((note) => (
              <ReportNote key={text.report.note(note)} note={note} />
            ))}
          </section>
        )}
        {columns !== null && (
          <Button className={styles.columns} onClick={chooseColumns}>
            {text.frameworks.columns.change}
          </Button>
        )}
      </div>
      <div className={styles.acts}>
        {framework !== null && (
          <Button look="main" onClick={open}>
            {report.setAside > 0 ? words.openGood : words.open}
          </Button>
        )}
        <Button onClick={own.cancel}>{framework === null ? words.close : words.cancel}</Button>
      </div>
    </>
  );
}
