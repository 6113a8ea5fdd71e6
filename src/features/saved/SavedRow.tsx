import { ArrowDown, ArrowUp, Check, Plus, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { sameTarget } from "#domain/target.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { JobFigures, JobPlace } from "./JobFacts.tsx";
import styles from "./saved.module.css";
import type { SavedJob } from "./saved-job.ts";
import { useMoveJob } from "./use-move-job.ts";

interface SavedRowProps {
  readonly job: SavedJob;
  readonly at: number;
  readonly of: number;
  readonly framework: string;
  readonly onRemove: () => void;
}

/** One saved job: what it is, and what can be done with it. */
export function SavedRow({ job, at, of, framework, onRemove }: SavedRowProps) {
  const { saved: words } = useText();
  const goTo = useAppStore((state) => state.goTo);
  const target = occupationTarget(job.id);
  const compared = useAppStore((state) => state.compare.some((one) => sameTarget(one, target)));
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  const move = useMoveJob(job, at, of);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey && (event.key === "ArrowUp" || event.key === "ArrowDown"))
      move(event.key === "ArrowUp" ? -1 : 1);
    else if (event.key === "Delete" && !event.shiftKey) onRemove();
    else return;
    event.preventDefault();
  };
  return (
    // Its keys have a button each: the row itself takes no focus.
    <li className={styles.row} data-saved={job.id} onKeyDown={onKeyDown}>
      <span aria-hidden="true" className={styles.number}>
        {at + 1}
      </span>
      <span className={styles.job}>
        {job.occupation === null ? (
          <b>{job.title}</b>
        ) : (
          <button
            type="button"
            className={styles.title}
            onClick={() => focusAfter(() => goTo(target), "#details-heading")}
          >
            {job.title}
          </button>
        )}
        <JobPlace job={job} framework={framework} />
      </span>
      <JobFigures job={job} />
      <span className={styles.acts} data-on="screen">
        <Button
          look="quiet"
          data-move="up"
          aria-disabled={at === 0}
          icon={<ArrowUp aria-hidden="true" size={18} />}
          label={words.move.up(job.title)}
          onClick={() => move(-1)}
        />
        <Button
          look="quiet"
          data-move="down"
          aria-disabled={at === of - 1}
          icon={<ArrowDown aria-hidden="true" size={18} />}
          label={words.move.down(job.title)}
          onClick={() => move(1)}
        />
        <Button
          look="quiet"
          aria-pressed={compared}
          icon={compared ? <Check aria-hidden="true" size={18} /> : <Plus aria-hidden="true" size={18} />}
          label={compared ? words.compareRow.take(job.title) : words.compareRow.add(job.title)}
          onClick={() => toggleCompare(target)}
        />
        <Button
          look="quiet"
          icon={<X aria-hidden="true" size={18} />}
          label={words.remove(job.title)}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}
