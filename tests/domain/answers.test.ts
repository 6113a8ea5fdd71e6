import fc from "fast-check";
import { expect, it } from "vitest";
import { type ChoiceId, mostChosen, noAnswers, questionIds, toggleAnswer } from "#domain/answers.ts";
import { en } from "#text/en.ts";

it("chooses, and takes the choice back", () => {
  const once = toggleAnswer(noAnswers, "works", "computers");
  expect(once).toEqual({ ...noAnswers, works: ["computers"] });
  expect(toggleAnswer(once, "works", "computers")).toEqual(noAnswers);
});

it("lets the first choice make way where no more can be chosen", () => {
  const two = toggleAnswer(toggleAnswer(noAnswers, "study", "none"), "study", "two");
  expect(two.study).toEqual(["two"]);
});

it("never holds more than can be chosen, nor one twice", () => {
  const clicks = fc.array(fc.tuple(fc.constantFrom(...questionIds), fc.nat({ max: 30 })), { maxLength: 60 });
  fc.assert(
    fc.property(clicks, (all) => {
      let answers = noAnswers;
      for (const [question, at] of all) {
        const choices: readonly { readonly id: ChoiceId }[] = en.unsure.choices[question];
        const choice = choices[at % choices.length];
        if (choice !== undefined) answers = toggleAnswer(answers, question, choice.id);
      }
      for (const question of questionIds) {
        const chosen: readonly ChoiceId[] = answers[question];
        expect(chosen.length).toBeLessThanOrEqual(mostChosen[question]);
        expect(new Set(chosen).size).toBe(chosen.length);
      }
    }),
    { seed: 3 },
  );
});
