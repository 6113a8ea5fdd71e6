import { ArrowLeftRight } from "lucide-react";
import { swappedLevels } from "#store/selectors/select-change.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ChangesBetween } from "./ChangesBetween.tsx";
import { PairList } from "./PairList.tsx";
import { PickPanes } from "./PickPanes.tsx";
import { UnusualRules } from "./UnusualRules.tsx";
import { type Candidate, useCompared } from "./use-compared.ts";
import { WaysOn } from "./WaysOn.tsx";
import styles from "./what-changed.module.css";

/** What one framework on screen became in another: sentences with counts, by the occupations inside. */
export function WhatChanged() {
  const { changes: text } = useText();
  const { candidates, from, to, levels, choose } = useCompared();
  const swap = (one: Candidate, other: Candidate) => () =>
    choose(
      other.paneId,
      one.paneId,
      one.side === null || other.side === null
        ? levels
        : swappedLevels(one.side.index, other.side.index, levels),
    );
  return (
    <section className={styles.report} aria-labelledby="what-changed">
      <div className={styles.head}>
        <h1 id="what-changed" tabIndex={-1}>
          {text.title}
        </h1>
        {from && to && (
          <Button
            look="quiet"
            icon={<ArrowLeftRight aria-hidden="true" size={18} />}
            label={text.swap}
            className={styles.control ?? ""}
            onClick={swap(from, to)}
          />
        )}
      </div>
      {from && to && candidates.length > 2 && (
        <>
          <PickPanes candidates={candidates} from={from} to={to} onChoose={choose} />
          <PairList candidates={candidates} from={from} to={to} onChoose={choose} />
        </>
      )}
      <WaysOn />
      <UnusualRules />
      {from === null || to === null ? (
        <p className={styles.lead}>{text.states.one}</p>
      ) : from.side === null || to.side === null ? (
        <p className={styles.lead}>{text.states.missing((from.side === null ? from : to).short)}</p>
      ) : from.frameworkId === to.frameworkId ? (
        <p className={styles.lead}>{text.states.same(from.short)}</p>
      ) : (
        <ChangesBetween
          key={`${from.frameworkId} ${to.frameworkId}`}
          from={from.side}
          to={to.side}
          at={levels}
          onLevels={(at) => choose(from.paneId, to.paneId, at)}
        />
      )}
    </section>
  );
}
