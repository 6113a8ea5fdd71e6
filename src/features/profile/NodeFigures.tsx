import type { NodeFacts } from "#algorithms/measures/node-facts.ts";
import { entryEducations } from "#domain/occupation.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { CountBars } from "#ui/charts/CountBars.tsx";
import { growthDomain } from "#ui/charts/chart-domain.ts";
import { GrowthBar } from "#ui/charts/GrowthBar.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

/** The schooling its jobs ask for, and whether there will be jobs. */
export function NodeFigures({ facts }: { readonly facts: NodeFacts }) {
  return (
    <>
      <Ladder facts={facts} />
      <Future facts={facts} />
    </>
  );
}

function Ladder({ facts: { education, belowBachelors } }: { readonly facts: NodeFacts }) {
  const { facts, profile } = useText();
  const bars = entryEducations.map((level, step) => ({
    name: facts.educationShort[level],
    count: education.counts[step] ?? 0,
  }));
  const none = bars.every(({ count }) => count === 0);
  return (
    <Question title={profile.ladder}>
      <p className={styles.note}>
        {none
          ? profile.noLadder
          : belowBachelors.value === null
            ? profile.ladderLead
            : profile.belowBachelors(belowBachelors.value)}
      </p>
      {!none && <CountBars bars={bars} label={profile.ladderLabel(bars)} format={facts.count} />}
      {!none && education.unknown > 0 && (
        <p className={styles.note}>{profile.ladderUnknown(education.unknown)}</p>
      )}
    </Question>
  );
}

function Future({ facts: { openings, growth, occupations } }: { readonly facts: NodeFacts }) {
  const { facts, profile } = useText();
  const allJobs = useAppStore((state) => state.allJobs?.changePercent ?? null);
  const percent = growth.value === null ? null : facts.percent(growth.value);
  return (
    <Question title={profile.nodeFuture}>
      {openings.value !== null && <p className={styles.note}>{profile.nodeOpenings(openings.value)}</p>}
      <GrowthBar
        percent={growth.value}
        allJobs={allJobs}
        domain={growthDomain([growth.value])}
        label={facts.growthLabel(growth.value, allJobs)}
        words={{ percent: percent ?? "", allJobs: facts.allJobs(allJobs) }}
        none={profile.noNodeFuture}
      />
      {growth.value !== null && growth.restsOn < occupations && (
        <p className={styles.note}>{profile.nodeRestsOn(growth.restsOn, occupations)}</p>
      )}
    </Question>
  );
}
