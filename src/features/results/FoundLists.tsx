import { type ReactNode, useId } from "react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { partsAsked } from "./asked-parts.ts";
import { JobList } from "./JobList.tsx";
import { NodeList } from "./NodeList.tsx";
import { NothingFits } from "./NothingFits.tsx";
import styles from "./result-lists.module.css";
import type { FoundResults } from "./use-results.ts";

interface FoundListsProps {
  readonly found: FoundResults;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** What was found, by kind: the kind that holds the surest match comes first. */
export function FoundLists({ found, words }: FoundListsProps) {
  const { results } = useText();
  const view = useAppStore((state) => state.results);
  const { narrowed, others, othersFirst, front, table } = found;
  const jobs = table.rows.length > 0 && (
    <KindPart key="jobs" title={results.jobs} count={narrowed.rows.length}>
      {narrowed.rows.length === 0 ? (
        <NothingFits found={found} />
      ) : (
        <JobList found={found} grouped={view.grouped} words={words} />
      )}
    </KindPart>
  );
  const nodes = others.length > 0 && (
    <KindPart key="nodes" title={results.nodes} count={others.length}>
      {partsAsked(view, front.index).length > 0 && <p className={styles.note}>{results.unfiltered}</p>}
      <NodeList hits={others} words={words} />
    </KindPart>
  );
  return <>{othersFirst ? [nodes, jobs] : [jobs, nodes]}</>;
}

interface KindPartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function KindPart({ title, count, children }: KindPartProps) {
  const { facts } = useText();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.kind}>
      <h2 id={headingId}>
        {title} <span className={styles.count}>{facts.count(count)}</span>
      </h2>
      {children}
    </section>
  );
}
