import type { ImportNote } from "#domain/import-report.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** Something to know of a file; where it can be read in another way, the way there. */
export function ReportNote({ note }: { readonly note: ImportNote }) {
  const text = useText();
  const { own } = useOwnFiles();
  const words = text.frameworks.report;
  const isFilled = note.code === "filled-down";
  return (
    <>
      <p>{text.report.note(note)}</p>
      {(isFilled || note.code === "can-fill-down") && (
        <Button onClick={() => void own.again({ fillDown: !isFilled })}>
          {isFilled ? words.leaveBlank : words.fillDown}
        </Button>
      )}
    </>
  );
}
