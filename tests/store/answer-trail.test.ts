import { expect, it } from "vitest";
import { type Answers, noAnswers } from "#domain/answers.ts";
import { followAnswers, trailFrom } from "#store/answer-trail.ts";

const liking = (...likes: Answers["likes"]): Answers => ({ ...noAnswers, likes });

it("takes Back for an undo, whoever made it, and forgets what was undone once there is a new choice", () => {
  const two = followAnswers(followAnswers(trailFrom(noAnswers), liking("R")), liking("R", "S"));
  expect(two.at).toBe(2);
  // The link gives equal answers, not the same object.
  const back = followAnswers(two, liking("R"));
  expect([back.at, back.steps.length]).toEqual([1, 3]);
  expect(followAnswers(back, liking("R"))).toBe(back);
  const other = followAnswers(back, liking("R", "A"));
  expect(other.steps.map(({ likes }) => likes.join(""))).toEqual(["", "R", "RA"]);
});
