import type { ReactNode } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Occupation } from "#domain/occupation.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import styles from "./profile.module.css";
import { useFollow } from "./use-follow.ts";

interface OccupationRowProps {
  readonly occupation: Occupation;
  readonly paneId: number;
  /** Of the framework whose cluster marks are shown; `null` for none. */
  readonly index: FrameworkIndex | null;
  /** At the end of the line. */
  readonly end: string;
  /** Under the title. */
  readonly note?: ReactNode;
}

/** One occupation of a list: a press shows it. */
export function OccupationRow({ occupation, paneId, index, end, note }: OccupationRowProps) {
  const follow = useFollow();
  const mark = index === null ? null : (placementsIn(index, occupation.id)[0]?.mark ?? null);
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => follow(occupationTarget(occupation.id), { paneId })}
    >
      {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
      <span className={styles.rowTitle}>
        {occupation.title}
        {note && <span className={styles.rowNote}>{note}</span>}
      </span>
      <span className={styles.rowEnd}>{end}</span>
    </button>
  );
}
