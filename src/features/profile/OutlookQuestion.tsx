import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import type { Occupation } from "#domain/occupation.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { growthDomain } from "#ui/charts/chart-domain.ts";
import { GrowthBar } from "#ui/charts/GrowthBar.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

/** 5 Will there be jobs? */
export function OutlookQuestion({ occupation }: { readonly occupation: Occupation }) {
  const { facts, profile } = useText();
  const allJobs = useAppStore((state) => state.allJobs?.changePercent ?? null);
  const { outlook } = occupation;
  const openings = outlook?.openingsPerYear ?? null;
  const change = outlook?.changePercent ?? null;
  const percent = change === null ? null : facts.percent(change);
  return (
    <Question number={5} title={profile.future}>
      <p className={styles.note}>{openings === null ? profile.noOpenings : facts.openings(openings)}</p>
      <GrowthBar
        percent={change}
        allJobs={allJobs}
        domain={growthDomain([change])}
        label={facts.growthLabel(change, allJobs)}
        words={{ percent: percent ?? "", allJobs: facts.allJobs(allJobs) }}
        none={profile.noGrowth}
      />
      {outlook !== null && isForGroup(occupation, outlook.code) && (
        <p className={styles.note}>{facts.combined}</p>
      )}
    </Question>
  );
}
