import { useText } from "#text/text-context.ts";
import { basisOf } from "./basis-of.ts";
import { type ComparedPair, comparePairs, findMostAlike, movesOf } from "./compare-pairs.ts";
import styles from "./pair-list.module.css";
import type { Candidate } from "./use-compared.ts";
import { useCounting } from "./use-counting.ts";
import part from "./what-changed.module.css";

interface PairListProps {
  readonly candidates: readonly Candidate[];
  readonly from: Candidate;
  readonly to: Candidate;
  readonly onChoose: (from: number, to: number) => void;
}

/** With three frameworks on screen: which two are most alike, and what changed most between any two. */
export function PairList({ candidates, from, to, onChoose }: PairListProps) {
  const { changes: text } = useText();
  const pairs = comparePairs(candidates, useCounting());
  const most = findMostAlike(pairs);
  if (pairs.length < 2) return null;
  const isShown = (pair: ComparedPair) =>
    [from.paneId, to.paneId].includes(pair.from.paneId) && [from.paneId, to.paneId].includes(pair.to.paneId);
  return (
    <section className={styles.pairs} aria-label={text.pairs}>
      {most?.report.alike.score != null && (
        <p className={part.said}>
          {[
            text.mostAlike(most.from.short, most.to.short, most.report.alike.score, movesOf(most)),
            text.basis(basisOf(most.report)),
          ]
            .filter((line) => line !== null)
            .join(" ")}
        </p>
      )}
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.from.paneId} ${pair.to.paneId}`}>
            <button
              type="button"
              aria-pressed={isShown(pair)}
              onClick={() => onChoose(pair.from.paneId, pair.to.paneId)}
            >
              <span>
                {text.pair(pair.from.short, pair.to.short)}
                {pair.mostChanged && <small>{text.changedMost(pair.mostChanged.node.title)}</small>}
              </span>
              <strong>{text.alikeShort(pair.report.alike.score)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
