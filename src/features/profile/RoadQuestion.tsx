import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import { educationStep, entryEducations, type Occupation } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { SchoolSteps } from "#ui/charts/SchoolSteps.tsx";
import { DetailsPart } from "./DetailsPart.tsx";
import { LongList } from "./LongList.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

/** 3 How do I get there? */
export function RoadQuestion({ occupation }: { readonly occupation: Occupation }) {
  const { facts, profile } = useText();
  const { outlook } = occupation;
  const { education, experience, training } = occupation.preparation;
  return (
    <Question number={3} title={profile.road}>
      <SchoolSteps
        steps={entryEducations.length}
        need={educationStep(occupation)}
        label={facts.schoolLabel(education)}
        none={profile.noSchooling}
      />
      {education !== null && <p className={styles.key}>{facts.education[education]}</p>}
      <ul className={styles.notes}>
        <li>{experience === null ? profile.noExperience : facts.experience(experience)}</li>
        <li>{training === null ? profile.noTraining : facts.training(training)}</li>
      </ul>
      {education !== null && outlook !== null && isForGroup(occupation, outlook.code) && (
        <p className={styles.note}>{facts.combinedSchooling}</p>
      )}
      <h3 className={styles.small}>{profile.programs}</h3>
      <DetailsPart>
        {({ programs }) => {
          const known = programs.get(occupation.id) ?? [];
          if (known.length === 0) return <p className={styles.note}>{profile.noPrograms}</p>;
          return (
            <>
              <p className={styles.note}>{profile.programsLead}</p>
              <LongList items={known} first={6} keyOf={({ code }) => code}>
                {({ title }) => <span className={styles.line}>{title}</span>}
              </LongList>
            </>
          );
        }}
      </DetailsPart>
    </Question>
  );
}
