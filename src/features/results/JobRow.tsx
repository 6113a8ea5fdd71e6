import { memo } from "react";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { markWords } from "#algorithms/words/mark-words.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import { occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { MarkedText } from "#ui/MarkedText.tsx";
import { JobFigures } from "./JobFigures.tsx";
import styles from "./job-row.module.css";
import { RowActs } from "./RowActs.tsx";
import { useOpenHit } from "./use-open-hit.ts";
import type { FrontFramework } from "./use-results.ts";

interface JobRowProps {
  readonly id: OccupationId;
  readonly hit: SearchHit;
  /** What was looked for. */
  readonly words: readonly string[];
  readonly front: FrontFramework;
  /** Under which it stands; `null`: under none. */
  readonly cluster: NodeId | null;
}

/** An occupation found: its title, why it was found, where it sits, its figures, Compare and Save. */
export const JobRow = memo(function JobRow({ id, hit, words, front, cluster }: JobRowProps) {
  const { search } = useText();
  const occupation = useAppStore((state) => state.occupations.get(id));
  const open = useOpenHit();
  const { title, matchedTitle, reason, stage } = hit;
  const looked = [...words, ...reason.readings.map(({ read }) => read)];
  const why = search.reason({ title: matchedTitle, ...reason, whole: stage === "exact", words });
  return (
    <li className={styles.row} data-result={id}>
      <div className={styles.job}>
        <button type="button" className={styles.title} onClick={() => open(occupationTarget(id), title)}>
          <bdi>
            <MarkedText parts={markWords(foldName(title), looked)} className={styles.mark} />
          </bdi>
        </button>
        <span className={styles.why}>
          <MarkedText
            parts={markWords(why, reason.named === "everyday" ? looked : [])}
            className={styles.mark}
          />
        </span>
        <JobPlace id={id} front={front} cluster={cluster} />
      </div>
      {occupation !== undefined && <JobFigures occupation={occupation} />}
      <RowActs target={occupationTarget(id)} title={title} />
    </li>
  );
});

/** Under its cluster, the place in it; by itself the whole way down. */
function JobPlace({ id, front, cluster }: Pick<JobRowProps, "id" | "front" | "cluster">) {
  const { results, search } = useText();
  const places = placementsIn(front.index, id);
  const place = places.find(({ mark }) => mark !== null && mark.cluster === cluster) ?? places[0];
  if (place === undefined) return <span className={styles.place}>{search.notPlaced(front.short)}</span>;
  const { mark, path } = place;
  const below = cluster === null ? path : path.slice(1);
  const also = places.length > 1 ? [results.alsoIn(places.length - 1)] : [];
  if (below.length === 0 && also.length === 0) return null;
  return (
    <span className={styles.place}>
      {cluster === null && mark && (
        <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />
      )}
      <span>
        {[below.map(({ title }) => foldName(title)).join(" › "), ...also].filter(Boolean).join(" ")}
      </span>
    </span>
  );
}
