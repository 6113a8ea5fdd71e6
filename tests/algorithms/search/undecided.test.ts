import { describe, expect, it } from "vitest";
import { isUndecided } from "#algorithms/search/undecided.ts";

describe("isUndecided", () => {
  it.each([
    "idk",
    "I don’t know",
    "i dont know what i want to be when i grow up",
    "Not sure yet",
    "no idea",
    "anything",
    "no sé qué quiero ser",
  ])("hears “%s”", (query) => {
    expect(isUndecided(query)).toBe(true);
  });

  it.each(["", "know", "what", "i want to be", "not sure about nursing", "no math", "career", "sure", "job"])(
    "does not hear it in “%s”",
    (query) => {
      expect(isUndecided(query)).toBe(false);
    },
  );
});
