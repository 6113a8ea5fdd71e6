import { useEffect, useMemo } from "react";
import { type Answers, type ChoiceId, noAnswers, type QuestionId, toggleAnswer } from "#domain/answers.ts";
import { followAnswers, trailFrom } from "#store/answer-trail.ts";
import { selectSuggestions } from "#store/selectors/select-suggestions.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";

export interface AnswerActs {
  readonly answers: Answers;
  readonly choose: (question: QuestionId, choice: ChoiceId) => void;
  /** `null`: nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly startOver: () => void;
}

/** The answers and what can be done with them. Each change says what comes first now. */
export function useAnswers(): AnswerActs {
  const { unsure: text } = useText();
  const store = useAppStoreApi();
  const answers = useAppStore((state) => state.answers);
  const known = useAppStore((state) => state.answerTrail);
  const setAnswerTrail = useAppStore((state) => state.setAnswerTrail);
  const trail = useMemo(() => followAnswers(known ?? trailFrom(answers), answers), [known, answers]);
  // Kept after the page is left: whoever comes back can still undo.
  useEffect(() => {
    if (trail !== known) setAnswerTrail(trail);
  }, [trail, known, setAnswerTrail]);

  const change = (next: Answers) => {
    const { setAnswers, announce } = store.getState();
    setAnswers(next);
    const suggestions = selectSuggestions(store.getState());
    if (suggestions !== null)
      announce(text.announce(suggestions.suggested.map(({ occupation }) => occupation.title)));
  };
  const step = (to: Answers | undefined) => (to === undefined ? null : () => change(to));
  return {
    answers,
    choose: (question, choice) => change(toggleAnswer(answers, question, choice)),
    undo: step(trail.steps[trail.at - 1]),
    redo: step(trail.steps[trail.at + 1]),
    startOver: () => change(noAnswers),
  };
}
