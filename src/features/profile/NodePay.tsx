import { sum } from "d3";
import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import { payBySchooling } from "#algorithms/measures/pay-by-schooling.ts";
import type { Occupation } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { payDomain } from "#ui/charts/chart-domain.ts";
import { PayBySchooling } from "#ui/charts/PayBySchooling.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

interface NodePayProps {
  readonly occupations: readonly Occupation[];
  readonly mark: ClusterMark | null;
}

/** A few surgeons would squeeze all other jobs into a corner; dots past this stand at the edge, and it is said. */
const mostShown = 300_000;

/** What its jobs pay, by the schooling that each asks for. */
export function NodePay({ occupations, mark }: NodePayProps) {
  const { facts, profile } = useText();
  const rows = payBySchooling(occupations).map(({ education, pays, middle }) => ({
    name: facts.educationShort[education],
    pays,
    middle,
  }));
  const leftOut = occupations.length - sum(rows, ({ pays }) => pays.length);
  const [low, high] = payDomain(rows.flatMap(({ pays }) => pays));
  return (
    <Question title={profile.paySchool}>
      <p className={styles.note}>{profile.paySchoolLead}</p>
      <PayBySchooling
        rows={rows}
        domain={[low, Math.min(high, mostShown)]}
        colour={mark?.colour ?? null}
        label={profile.paySchoolLabel(
          rows.map(({ name, pays, middle }) => ({ name, n: pays.length, middle })),
        )}
        tick={facts.dollarsShort}
        none={profile.noPaySchool}
      />
      {high > mostShown && <p className={styles.note}>{profile.atEdge(facts.dollars(mostShown))}</p>}
      {leftOut > 0 && leftOut < occupations.length && (
        <p className={styles.note}>{profile.leftOut(leftOut)}</p>
      )}
    </Question>
  );
}
