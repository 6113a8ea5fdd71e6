import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  avoidIds,
  matterIds,
  noAnswers,
  studyIds,
  styleIds,
  workIds,
} from "#domain/answers.ts";
import { interestTypes } from "#domain/occupation.ts";
import { answersFromText, answersToText } from "#store/url/answers-in-link.ts";

const some = <Id>(ids: readonly Id[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  likes: some(interestTypes, 2),
  works: some(workIds, 3),
  avoids: some(avoidIds, 3),
  study: some(studyIds, 1),
  matters: some(matterIds, 3),
  styles: some(styleIds, 2),
});

describe("answers in the link", () => {
  it("are named by question, in the order chosen; without any there is nothing to write", () => {
    expect(answersToText({ ...noAnswers, works: ["outdoors", "computers"], avoids: ["coding"] })).toBe(
      "works.outdoors.computers~avoids.coding",
    );
    expect(answersToText(noAnswers)).toBeNull();
  });

  it("come back as they were", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = answersToText(answers);
        if (text !== null) expect(answersFromText(text)).toEqual(answers);
      }),
      { seed: 5 },
    );
  });

  it.each([
    "",
    "works",
    "works.",
    "works.computers.computers",
    "study.two.four",
    "likes.X",
    "more.R",
    "~",
    "__proto__.R",
  ])("are read whole or not at all: %s", (text) => {
    const read = answersFromText(text);
    expect(read === null || answersToText(read) === null).toBe(true);
  });
});
