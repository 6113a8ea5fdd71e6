import { useId } from "react";
import { summarizeField } from "#algorithms/change/summarize-field.ts";
import type { FieldReport } from "#algorithms/change/trace-field.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { Field } from "#domain/field.ts";
import { useText } from "#text/text-context.ts";
import { FieldTable } from "./FieldTable.tsx";
import styles from "./field.module.css";
import { OccupationDetails } from "./OccupationDetails.tsx";
import { useToNode } from "./use-to-node.ts";

interface FieldAnswerPartProps {
  readonly field: Field;
  readonly paneId: number;
  readonly short: string;
  readonly index: FrameworkIndex;
  readonly report: FieldReport;
}

/** Where one framework puts the field: a sentence, what became of its name, the parts that hold it, where to look. */
export function FieldAnswerPart({ field, paneId, short, index, report }: FieldAnswerPartProps) {
  const { field: words, changes } = useText();
  const id = useId();
  const bare = index.framework.memberships.length === 0;
  const answer = summarizeField(report, short, index.framework.levels);
  const notes = [
    words.standing(answer),
    field.names.length === 0
      ? null
      : words.name(
          report.name.fate,
          field.title,
          report.name.nodes.map(({ title }) => foldName(title)),
        ),
    words.inSeveral(report.inSeveral, answer.level),
    changes.basis({ basis: report.basis, occupations: report.placed.length }),
  ].filter((note) => note !== null);
  return (
    <section aria-labelledby={id} className={styles.answer}>
      <h2 id={id}>
        <bdi>{short}</bdi>
      </h2>
      <p className={styles.sentence}>{bare ? words.states.bare(short) : words.answer(answer)}</p>
      {!bare &&
        notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      {report.rows.length > 0 && (
        <>
          <FieldTable paneId={paneId} short={short} index={index} report={report} />
          <LookAt paneId={paneId} index={index} report={report} />
        </>
      )}
      {!bare && report.notPlaced.length > 0 && (
        <OccupationDetails title={words.notPlaced(report.notPlaced.length, short)} ids={report.notPlaced} />
      )}
    </section>
  );
}

function LookAt({ paneId, index, report }: Pick<FieldAnswerPartProps, "paneId" | "index" | "report">) {
  const { field: words } = useText();
  const toNode = useToNode(paneId, index.framework.id);
  return (
    <>
      <h3 className={styles.small}>{words.look.title(report.lookAt.length)}</h3>
      <ol className={styles.look}>
        {report.lookAt.map(({ node, occupations, ofNode }) => (
          <li key={node.id}>
            <button type="button" className={styles.link} onClick={() => toNode(node.id)}>
              <bdi>{foldName(node.title)}</bdi>
            </button>
            <span className={styles.note}>{words.look.row(occupations.length, ofNode)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
