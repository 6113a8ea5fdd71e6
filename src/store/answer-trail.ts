import type { Answers } from "#domain/answers.ts";
import { answersToText } from "#store/url/answers-in-link.ts";

/** The answers as they were, step by step, and which step is shown: the others can be undone or done again. */
export interface AnswerTrail {
  readonly steps: readonly Answers[];
  readonly at: number;
}

export const trailFrom = (answers: Answers): AnswerTrail => ({ steps: [answers], at: 0 });

/** Whatever changed the answers, here or by Back: a step back or on again if it is one, else a new step. */
export function followAnswers(trail: AnswerTrail, answers: Answers): AnswerTrail {
  const { steps, at } = trail;
  const isAt = (step: number) => {
    const there = steps[step];
    return there !== undefined && answersToText(there) === answersToText(answers);
  };
  if (isAt(at)) return trail;
  for (const near of [at - 1, at + 1]) if (isAt(near)) return { steps, at: near };
  return { steps: [...steps.slice(0, at + 1), answers], at: at + 1 };
}
