import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noAnswers } from "#domain/answers.ts";
import { answersFromText, answersToText } from "#store/url/answers-in-link.ts";
import { anyAnswers } from "../../fixtures/any-answers.ts";

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
