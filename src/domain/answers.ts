import type { InterestType } from "#domain/occupation.ts";

/** What a person would like to work with. */
export const workIds = [
  "people",
  "computers",
  "machines",
  "building",
  "numbers",
  "science",
  "health",
  "food",
  "art",
  "words",
  "safety",
  "animals",
  "outdoors",
] as const;
export type WorkId = (typeof workIds)[number];

/** What a person would rather not have in a job. */
export const avoidIds = ["coding", "math", "selling", "medicine", "machines", "writing", "bossing"] as const;
export type AvoidId = (typeof avoidIds)[number];

/** How long a person would study at most, after high school. */
export const studyIds = ["none", "certificate", "two", "four", "more"] as const;
export type StudyId = (typeof studyIds)[number];

/** What matters to a person in a job. */
export const matterIds = ["pay", "openings", "growth", "short", "helping", "making"] as const;
export type MatterId = (typeof matterIds)[number];

/** How a person likes to work. */
export const styleIds = ["team", "ideas", "exact", "lead", "calm", "care"] as const;
export type StyleId = (typeof styleIds)[number];

/** A person's answers; each list in the order chosen, empty where a question was skipped. */
export interface Answers {
  readonly likes: readonly InterestType[];
  readonly works: readonly WorkId[];
  readonly avoids: readonly AvoidId[];
  readonly study: readonly StudyId[];
  readonly matters: readonly MatterId[];
  readonly styles: readonly StyleId[];
}

export const questionIds = ["likes", "works", "avoids", "study", "matters", "styles"] as const;
export type QuestionId = (typeof questionIds)[number];

/** How many of each question can be chosen. */
export const mostChosen: Readonly<Record<QuestionId, number>> = {
  likes: 2,
  works: 3,
  avoids: 3,
  study: 1,
  matters: 3,
  styles: 2,
};

export const noAnswers: Answers = { likes: [], works: [], avoids: [], study: [], matters: [], styles: [] };

export const isUnanswered = (answers: Answers): boolean =>
  questionIds.every((question) => answers[question].length === 0);

/** Any choice of any question. */
export type ChoiceId = Answers[QuestionId][number];

/** Chooses, or takes the choice back; where no more can be chosen, the one chosen first makes way. */
export function toggleAnswer(answers: Answers, question: QuestionId, choice: ChoiceId): Answers {
  const chosen: readonly ChoiceId[] = answers[question];
  const next = chosen.includes(choice)
    ? chosen.filter((one) => one !== choice)
    : [...chosen, choice].slice(-mostChosen[question]);
  return { ...answers, [question]: next };
}
