import { contestedKinds } from "#domain/contested.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Segment } from "#ui/Segment.tsx";
import { ContestedList } from "./ContestedList.tsx";
import { FrameworkWait } from "./FrameworkWait.tsx";
import styles from "./field.module.css";
import { Method } from "./Method.tsx";
import { ShownFrameworks } from "./ShownFrameworks.tsx";
import { useContested } from "./use-contested.ts";

/** Contested placements: a workshop's agenda. */
export function ContestedPage() {
  const { contested: words, facts } = useText();
  const { shown, found } = useContested();
  const kind = useAppStore((state) => state.contested);
  const setKind = useAppStore((state) => state.setContested);
  return (
    <main id="content" className={styles.page}>
      <header>
        <h1 id="contested-heading" tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <ShownFrameworks />
      <div className={styles.shown} data-print="no">
        <Segment
          label={words.kindsLabel}
          options={contestedKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      {found === null ? (
        shown.map((one) => one.index === null && <FrameworkWait key={one.frameworkId} shown={one} />)
      ) : (
        <ContestedList key={kind} kind={kind} found={found} />
      )}
      <Method {...words.method} />
      <p className={styles.credit}>{facts.credit}</p>
    </main>
  );
}
