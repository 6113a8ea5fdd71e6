import type { Rating } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";
import { useText } from "#text/text-context.ts";
import { DetailsPart } from "./DetailsPart.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

/** 2 Would I be good at it? */
export function SkillQuestion({ id }: { readonly id: OccupationId }) {
  const { profile } = useText();
  return (
    <Question number={2} title={profile.good}>
      <DetailsPart>
        {({ skills, knowledge }) => (
          <>
            <Top title={profile.skills} ratings={skills.get(id)} none={profile.noSkills} />
            <Top title={profile.knowledge} ratings={knowledge.get(id)} none={profile.noKnowledge} />
          </>
        )}
      </DetailsPart>
    </Question>
  );
}

const shown = 4;

interface TopProps {
  readonly title: string;
  /** Most important first. */
  readonly ratings: readonly Rating[] | undefined;
  readonly none: string;
}

function Top({ title, ratings = [], none }: TopProps) {
  if (ratings.length === 0) return <p className={styles.note}>{none}</p>;
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.words}>
        {ratings.slice(0, shown).map(({ element }) => (
          <li key={element.id}>{element.name}</li>
        ))}
      </ul>
    </>
  );
}
