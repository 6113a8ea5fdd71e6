import type { SearchHit } from "#algorithms/search/search-types.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import { markWords } from "#algorithms/words/mark-words.ts";
import type { Target } from "#domain/target.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CodeBadge } from "#ui/CodeBadge.tsx";
import { MarkedText } from "#ui/MarkedText.tsx";
import styles from "./job-row.module.css";
import { RowActs } from "./RowActs.tsx";
import { useOpenHit } from "./use-open-hit.ts";

interface NodeRowProps {
  readonly hit: SearchHit;
  readonly target: Extract<Target, { kind: "node" }>;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** A cluster, pathway or other part of a framework that was found. */
export function NodeRow({ hit, target, words }: NodeRowProps) {
  const { search, results } = useText();
  const index = useAppStore((state) => state.frameworks.get(target.frameworkId));
  const short = useAppStore(
    (state) => state.entries.find(({ id }) => id === target.frameworkId)?.short ?? target.frameworkId,
  );
  const open = useOpenHit();
  const node = index?.byId.get(target.id);
  if (index === undefined || node === undefined) return null;
  const { title, matchedTitle, reason, stage } = hit;
  const mark = selectMarks(index).get(node.id) ?? null;
  const level = index.framework.levels.find(({ id }) => id === node.level)?.singular ?? "";
  const above = index.ancestorsOf(node.id).map((one) => foldName(one.title));
  const count = index.occupationsIn(node.id).length;
  return (
    <li className={styles.row} data-result={node.id}>
      <div className={styles.job}>
        <button type="button" className={styles.title} onClick={() => open(target, title)}>
          <bdi>
            <MarkedText parts={markWords(foldName(title), words)} className={styles.mark} />
          </bdi>
        </button>
        <span className={styles.why}>
          {search.reason({ title: matchedTitle, ...reason, whole: stage === "exact", words })}
        </span>
        <span className={styles.place}>
          {mark && <CodeBadge small code={mark.code} colour={mark.colour} onColour={mark.onColour} />}
          <span>{[short, ...above].join(" › ")}</span>
        </span>
      </div>
      <p className={styles.level}>{results.nodeHolds(level, count)}</p>
      <RowActs target={target} title={title} />
    </li>
  );
}
