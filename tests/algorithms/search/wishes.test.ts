import { describe, expect, it } from "vitest";
import { refusalAlone } from "#algorithms/search/query-words.ts";
import { splitUnwanted } from "#algorithms/search/unwanted-words.ts";
import { withoutWho } from "#algorithms/search/without-who.ts";

describe("who wishes", () => {
  it.each([
    ["my daughter likes makeup", "likes makeup"],
    ["My son wants to be a cop", "wants to be a cop"],
    ["my kids love animals", "love animals"],
    ["a student who draws", "who draws"],
  ])("is no part of the wish: %s", (query, wish) => {
    expect(withoutWho(query)).toBe(wish);
  });

  it.each(["my kids doctor", "child care", "my son", "a boss of a restaurant", "kids love animals"])(
    "is part of what is looked for where nothing follows that they do: %s",
    (query) => {
      expect(withoutWho(query)).toBe(query);
    },
  );
});

describe("what is not wanted", () => {
  it.each([
    ["computers but not coding", "computers", "coding"],
    ["does not like school but loves cars", "loves cars", "school"],
    ["no me gusta la escuela pero me gustan los carros", "me gustan los carros", "la escuela"],
    ["jobs without college that pay well", "jobs pay well", "college"],
    ["not a desk job", "", "a desk job"],
    ["nurse", "nurse", ""],
  ])("ends where the wish turns: %s", (query, wanted, unwanted) => {
    expect(splitUnwanted(query)).toMatchObject({ wanted, unwanted });
  });

  it("stands alone where the rest is what anybody wants of a job", () => {
    expect(refusalAlone("jobs without college that pay well")).toBe("without college");
    expect(refusalAlone("work with animals without college")).toBeNull();
    expect(refusalAlone("good pay")).toBeNull();
  });
});
