import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import { interestTypes, type Occupation } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { InterestBars } from "#ui/charts/InterestBars.tsx";
import styles from "./profile.module.css";
import { Question } from "./Question.tsx";

/** 1 Would I enjoy it? */
export function InterestQuestion({ occupation }: { readonly occupation: Occupation }) {
  const { facts, profile } = useText();
  const { interests } = occupation;
  const strongest = interests === null ? [] : strongestInterests(interests);
  return (
    <Question number={1} title={profile.enjoy}>
      {interests === null ? (
        <p className={styles.note}>{profile.noInterests}</p>
      ) : (
        <>
          <p className={styles.note}>{facts.mostly(strongest)}</p>
          <InterestBars
            label={facts.interestsLabel(occupation)}
            bars={interestTypes.map((type) => ({
              name: facts.interests[type],
              score: interests.scores[type],
              strong: strongest.includes(type),
            }))}
          />
        </>
      )}
    </Question>
  );
}
