import { type ReactNode, useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { ResultGroup } from "#algorithms/results/group-results.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { JobRow } from "./JobRow.tsx";
import styles from "./result-lists.module.css";
import type { FoundResults, FrontFramework } from "./use-results.ts";
import { useShownRows } from "./use-shown-rows.ts";

interface JobListProps {
  readonly found: FoundResults;
  readonly grouped: boolean;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** The occupations that are left, under their clusters or in one list; the first of them, and the rest by a press. */
export function JobList({ found, grouped, words }: JobListProps) {
  const { results, explore } = useText();
  const { groups, narrowed, front } = found;
  const list = useRef<HTMLDivElement>(null);
  const { shown, next, showMore } = useShownRows(narrowed.rows.length);
  const more = () => {
    flushSync(showMore);
    list.current?.querySelectorAll("[data-result]")[shown]?.querySelector("button")?.focus();
  };
  return (
    <div ref={list}>
      <p className={styles.note}>
        <span className={styles.period}>{results.period}</span> {explore.table.note}
      </p>
      <ColumnHeads />
      {firstOf(groups, shown).map((group) => (
        <GroupPart key={group.cluster ?? ""} group={group} front={front} headed={grouped}>
          {group.rows.map(({ id }) => {
            const hit = found.hitOf.get(id);
            return (
              hit && (
                <JobRow
                  key={id}
                  id={id}
                  hit={hit}
                  words={words}
                  front={front}
                  cluster={grouped ? group.cluster : null}
                />
              )
            );
          })}
        </GroupPart>
      ))}
      {next > 0 && (
        <p className={styles.more}>
          {results.shownOf(shown, narrowed.rows.length)}
          <Button onClick={more}>{results.more(next)}</Button>
        </p>
      )}
    </div>
  );
}

interface GroupPartProps {
  readonly group: ShownGroup;
  readonly front: FrontFramework;
  readonly headed: boolean;
  readonly children: ReactNode;
}

function GroupPart({ group: { cluster, of }, front, headed, children }: GroupPartProps) {
  const { results, facts } = useText();
  const headingId = useId();
  if (!headed) return <ul className={styles.list}>{children}</ul>;
  const mark = cluster === null ? null : (front.marks.get(cluster) ?? null);
  const title = cluster === null ? null : (front.index.byId.get(cluster)?.title ?? cluster);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h3 id={headingId} className={styles.cluster}>
        {mark && <CodeBadge code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
        <bdi>{title === null ? results.noCluster(front.short) : foldName(title)}</bdi>
        <span className={styles.count}>{facts.count(of)}</span>
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** Over the figures, where they stand in columns: what they are, of which year and place. */
function ColumnHeads() {
  const { columns, payNote, yearsNote } = useText().results;
  return (
    <div aria-hidden="true" className={styles.heads}>
      <span />
      <span>{columns.school}</span>
      <span>
        {columns.pay}
        {payNote.map((line) => (
          <small key={line}>{line}</small>
        ))}
      </span>
      <span>
        {columns.growth}
        <small>{yearsNote}</small>
      </span>
      <span>
        {columns.openings}
        <small>{yearsNote}</small>
      </span>
      <span />
    </div>
  );
}

interface ShownGroup extends ResultGroup {
  /** With those that are not shown yet. */
  readonly of: number;
}

/** The groups that hold the first so many rows. */
function firstOf(groups: readonly ResultGroup[], most: number): readonly ShownGroup[] {
  let left = most;
  return groups.flatMap(({ cluster, rows }) => {
    const own = rows.slice(0, Math.max(0, left));
    left -= own.length;
    return own.length === 0 ? [] : { cluster, rows: own, of: rows.length };
  });
}
