import type { Noun } from "#text/en/nouns.ts";
import { useText } from "#text/text-context.ts";
import { useWidthClass } from "#ui/use-media.ts";
import type { Answers } from "./build-compare-summary.ts";
import type { CompareColumn } from "./ColumnHead.tsx";
import { CompareActs } from "./CompareActs.tsx";
import { CompareScreens } from "./CompareScreens.tsx";
import { CompareTable } from "./CompareTable.tsx";
import styles from "./compare-page.module.css";
import type { CompareRow } from "./compare-row.ts";
import { SheetFoot, SheetHead } from "./PrintSheet.tsx";

interface CompareFrameProps<Column extends CompareColumn> {
  readonly noun: Noun;
  /** The answer, before the table. */
  readonly sentences: readonly string[];
  /** The same by question, for a screen that holds one. */
  readonly answers: Answers;
  readonly csv: () => string;
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow<Column>[];
}

/**
 * Heading, answer, table and acts on screen; names, next steps, signatures and sources on paper. A phone shows one
 * question at a time; the table is there for paper all the same.
 */
export function CompareFrame<Column extends CompareColumn>({
  noun,
  sentences,
  answers,
  csv,
  columns,
  rows,
}: CompareFrameProps<Column>) {
  const { compare } = useText();
  const phone = useWidthClass() === "phone";
  const count = columns.length;
  const answer = count === 1 ? compare.onlyOne : phone ? "" : sentences.join(" ");
  return (
    <>
      <header className={styles.header} data-on="screen">
        <div className={styles.answer}>
          <h1 id="compare-heading" tabIndex={-1}>
            {compare.title(count, noun)}
          </h1>
          {answer !== "" && <p>{answer}</p>}
        </div>
        {!phone && <CompareActs csv={csv} main />}
      </header>
      <SheetHead noun={noun} count={count} />
      <CompareTable label={compare.title(count, noun)} columns={columns} rows={rows} />
      {phone && (
        <CompareScreens
          columns={columns}
          rows={rows}
          answers={answers}
          acts={<CompareActs csv={csv} main={false} />}
        />
      )}
      <SheetFoot count={count} />
    </>
  );
}
