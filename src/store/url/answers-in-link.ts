import {
  type Answers,
  avoidIds,
  isUnanswered,
  matterIds,
  mostChosen,
  type QuestionId,
  questionIds,
  studyIds,
  styleIds,
  workIds,
} from "#domain/answers.ts";
import { interestTypes } from "#domain/occupation.ts";

/** `likes.R.S~works.computers~study.two`: each question that was answered, and what was chosen, the first first. */
export const answersToText = (answers: Answers): string | null =>
  isUnanswered(answers)
    ? null
    : questionIds
        .flatMap((question) =>
          answers[question].length === 0 ? [] : [[question, ...answers[question]].join(".")],
        )
        .join("~");

/** @returns `null` if any part of it cannot be read */
export function answersFromText(text: string): Answers | null {
  const parts = new Map(
    text.split("~").map((part) => {
      const [question = "", ...choices] = part.split(".");
      return [question, choices] as const;
    }),
  );
  if ([...parts.keys()].some((name) => !questionIds.some((one) => one === name))) return null;
  const read = <Id extends string>(question: QuestionId, ids: readonly Id[]): readonly Id[] | null => {
    const named = parts.get(question) ?? [];
    const known = new Set(named.flatMap((name) => ids.find((id) => id === name) ?? []));
    return known.size === named.length && known.size <= mostChosen[question] ? [...known] : null;
  };
  const likes = read("likes", interestTypes);
  const works = read("works", workIds);
  const avoids = read("avoids", avoidIds);
  const study = read("study", studyIds);
  const matters = read("matters", matterIds);
  const styles = read("styles", styleIds);
  return likes && works && avoids && study && matters && styles
    ? { likes, works, avoids, study, matters, styles }
    : null;
}
