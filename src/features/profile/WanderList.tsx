import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { WanderPicks } from "#algorithms/similarity/pick-wander.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";
import { RelatedRow } from "./RelatedRow.tsx";
import { WanderPart } from "./WanderPart.tsx";

interface WanderListProps {
  readonly occupation: Occupation;
  readonly paneId: number;
  readonly index: FrameworkIndex | null;
}

/** Less school for something like it; or that there is none in this data. */
export function LessSchool({ occupation, paneId, index }: WanderListProps) {
  const { facts, profile } = useText();
  const { education } = occupation.preparation;
  const none =
    education === null
      ? profile.unknownSchool
      : educationStep(occupation) === 0
        ? profile.leastSchool
        : profile.noLessSchool;
  return (
    <Question title={profile.lessSchool}>
      <WanderPart occupation={occupation} index={index}>
        {({ lessSchool: { jobs, listed } }) => (
          <>
            <p className={styles.note}>
              {jobs.length === 0 ? none : listed ? profile.lessSchoolLead : profile.lessSchoolAlike}
            </p>
            {jobs.map((one) => (
              <RelatedRow
                key={one.occupation.id}
                related={one}
                paneId={paneId}
                index={index}
                also={
                  one.occupation.preparation.education !== null && education !== null
                    ? profile.insteadOf(
                        facts.education[one.occupation.preparation.education],
                        facts.education[education],
                      )
                    : null
                }
              />
            ))}
          </>
        )}
      </WanderPart>
    </Question>
  );
}

/** One like it outside its cluster, and one of another kind that needs the same skills. */
export function FurtherOut({ occupation, paneId, index }: WanderListProps) {
  const { profile } = useText();
  const row = ({ jobs: [first] }: WanderPicks) =>
    first && <RelatedRow related={first} paneId={paneId} index={index} />;
  return (
    <WanderPart occupation={occupation} index={index}>
      {({ outside, surprising }) => (
        <>
          {outside.jobs.length > 0 && (
            <Question title={profile.outside}>
              <p className={styles.note}>{outside.listed ? profile.outsideLead : profile.outsideAlike}</p>
              {row(outside)}
            </Question>
          )}
          {surprising.jobs.length > 0 && (
            <Question title={profile.surprise}>
              <p className={styles.note}>{profile.surpriseLead}</p>
              {row(surprising)}
            </Question>
          )}
        </>
      )}
    </WanderPart>
  );
}
