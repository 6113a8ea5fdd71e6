import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import type { AnnualPay, Occupation, Wage } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { payDomain } from "#ui/charts/chart-domain.ts";
import { PayBar } from "#ui/charts/PayBar.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

interface PayQuestionProps {
  readonly occupation: Occupation;
  readonly mark: ClusterMark | null;
}

/** 4 What does it pay? */
export function PayQuestion({ occupation, mark }: PayQuestionProps) {
  const { wage } = occupation;
  const { facts, profile } = useText();
  return (
    <Question number={4} title={profile.pay}>
      {wage === null ? <p className={styles.note}>{profile.noPay}</p> : <Pay wage={wage} mark={mark} />}
      {wage !== null && isForGroup(occupation, wage.code) && <p className={styles.note}>{facts.combined}</p>}
    </Question>
  );
}

function Pay({ wage, mark }: { readonly wage: Wage; readonly mark: ClusterMark | null }) {
  const { facts, profile } = useText();
  const { annual, hourlyMedian } = wage;
  if (annual.median === null)
    return (
      <p className={styles.note}>
        {hourlyMedian === null ? (
          profile.noPay
        ) : (
          <>
            {profile.hourly[0]}
            <strong>{facts.dollarsAnHour(hourlyMedian)}</strong>
            {profile.hourly[1]}
            {facts.year}.
          </>
        )}
      </p>
    );
  return (
    <>
      <p className={styles.note}>
        {profile.half[0]}
        <strong>{facts.dollars(annual.median)}</strong>
        {profile.half[1]}
        {facts.year}.
      </p>
      <PayBar
        {...annual}
        domain={payDomain([annual.p10, annual.p90, annual.median])}
        colour={mark?.colour ?? null}
        label={facts.payLabel(annual)}
        mark={facts.dollarsShort(annual.median)}
        none={profile.noPay}
      />
      <Ends annual={annual} />
    </>
  );
}

function Ends({ annual: { p10, p90 } }: { readonly annual: AnnualPay }) {
  const { facts, profile } = useText();
  return (
    <p className={styles.ends}>
      {p10 !== null && <span>{profile.under(facts.dollarsShort(p10))}</span>}
      {p90 !== null && <span>{profile.over(facts.dollarsShort(p90))}</span>}
    </p>
  );
}
