import { expect, it } from "vitest";
import { avoidIds } from "#domain/answers.ts";
import { unsure } from "#text/en/unsure.ts";

it("names each choice once, in a few words", () => {
  for (const choices of Object.values(unsure.choices)) {
    const names = choices.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.split(" ").length, name).toBeLessThanOrEqual(5);
  }
});

it("says reasons with their figure, source or place", () => {
  const { reason } = unsure;
  expect(reason.rating("health", "Medicine and Dentistry", 4.56)).toBe(
    "Health: “Medicine and Dentistry” is very important (4.56\u00a0of\u00a05).",
  );
  expect(reason.openings(81_000, true)).toBe(
    "Many openings: about 81,000 a year, 2024-34, for a group of jobs with this one.",
  );
  expect(reason.pay(63_190, 50_980)).toBe(
    "Good pay: half earn more than $63,190. For all jobs it is $50,980.",
  );
  expect(reason.growth(12.34, 3.1)).toBe("It grows: +12.3% in 2024-34. All jobs: +3.1%.");
});

it("says of everything that may be avoided when it is not published", () => {
  for (const avoid of avoidIds)
    expect(unsure.checks.unknown([avoid])).toMatch(/^not published for this job: how much .+\. Ask/);
});
