import { useEffect, useState } from "react";
import type { ReadFile } from "#domain/import-report.ts";
import { ColumnStep } from "./ColumnStep.tsx";
import { ImportReport } from "./ImportReport.tsx";

/** What was read of a file: first the columns, if they were guessed, then the report; back and forth between them. */
export function ReadResult({ read }: { readonly read: ReadFile }) {
  const { columns } = read.report;
  const [asked, setAsked] = useState<{ readonly of: ReadFile; readonly choosing: boolean } | null>(null);
  const isGuess = columns?.by === "guess" && read.framework !== null;
  const choosing = asked?.of === read ? asked.choosing : isGuess;
  useEffect(() => {
    if (asked?.of === read) document.getElementById("opening-title")?.focus();
  }, [asked, read]);
  if (columns !== null && choosing)
    return (
      <ColumnStep
        columns={columns}
        back={asked?.of === read ? () => setAsked({ of: read, choosing: false }) : null}
      />
    );
  return <ImportReport read={read} chooseColumns={() => setAsked({ of: read, choosing: true })} />;
}
