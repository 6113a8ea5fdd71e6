import type { Field } from "#domain/field.ts";
import { selectFieldReport } from "#store/selectors/select-field-report.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ChooseField } from "./ChooseField.tsx";
import { FieldActs } from "./FieldActs.tsx";
import { FieldAnswerPart } from "./FieldAnswerPart.tsx";
import { FrameworkWait } from "./FrameworkWait.tsx";
import styles from "./field.module.css";
import { Method } from "./Method.tsx";
import { OccupationDetails } from "./OccupationDetails.tsx";
import { ShownFrameworks } from "./ShownFrameworks.tsx";
import { type FoundField, useField } from "./use-field.ts";
import { useShown } from "./use-shown.ts";

/** "Where did my field go?": a field is chosen, and every framework on screen says where it has it. */
export function FieldPage() {
  const { field: words, facts, shell } = useText();
  const { found, again } = useField();
  return (
    <main id="content" className={styles.page}>
      <header>
        <h1 id="field-heading" tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.lead} data-print="no">
          {words.lead}
        </p>
      </header>
      <ChooseField />
      <ShownFrameworks />
      <div aria-live="polite" className={styles.said}>
        <Said found={found} />
      </div>
      {found.kind === "failed" && (
        <div className={styles.state}>
          <p role="alert">
            {words.states.failed(found.failure === null ? "" : shell.failed.why(found.failure))}
          </p>
          <Button look="main" onClick={again}>
            {words.states.again}
          </Button>
        </div>
      )}
      {found.kind === "ready" && found.field.occupations.length > 0 && (
        <Answers field={found.field} how={found.how} />
      )}
      <Method {...words.method} />
      <p className={styles.credit}>{facts.credit}</p>
    </main>
  );
}

/** What is known of the field itself. */
function Said({ found }: { readonly found: FoundField }) {
  const { field: words } = useText();
  if (found.kind === "failed") return null;
  if (found.kind !== "ready") return <p className={styles.note}>{words.states[found.kind]}</p>;
  const { title, occupations } = found.field;
  return (
    <>
      <h2 className={styles.title}>
        <bdi>{title}</bdi>: {words.holds(occupations.length)}
      </h2>
      <p className={styles.note}>{occupations.length === 0 ? words.states.empty : found.how}</p>
    </>
  );
}

function Answers({ field, how }: { readonly field: Field; readonly how: string }) {
  const { field: words } = useText();
  const shown = useShown();
  const found = shown.flatMap(({ short, index }) =>
    index === null ? [] : [{ short, index, report: selectFieldReport(index, field) }],
  );
  return (
    <>
      <FieldActs field={field} how={how} found={found} />
      <div className={styles.answers} data-count={shown.length}>
        {shown.map((one) =>
          one.index === null ? (
            <FrameworkWait key={one.frameworkId} shown={one} />
          ) : (
            <FieldAnswerPart
              key={one.frameworkId}
              field={field}
              paneId={one.paneId}
              short={one.short}
              index={one.index}
              report={selectFieldReport(one.index, field)}
            />
          ),
        )}
      </div>
      <OccupationDetails title={words.acts.occupations(field.occupations.length)} ids={field.occupations} />
    </>
  );
}
