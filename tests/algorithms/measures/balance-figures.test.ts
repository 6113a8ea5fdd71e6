import { describe, expect, it } from "vitest";
import { balanceFlags } from "#algorithms/measures/balance-flags.ts";
import { goodPay } from "#algorithms/measures/good-pay.ts";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import type { EntryEducation } from "#domain/occupation.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

describe("goodPay", () => {
  const diploma = { education: "High school diploma or equivalent" } as const;
  const group = [
    occupationWith("a", { ...diploma, pay: 50_000 }),
    occupationWith("b", { ...diploma, pay: 50_001 }),
    occupationWith("c", { education: "Associate's degree", pay: 40_000 }),
    occupationWith("d", { education: "Bachelor's degree", pay: 90_000 }),
    occupationWith("e", { ...diploma }),
    occupationWith("f", { pay: 90_000 }),
  ];

  it("counts those at or over the line among those below a bachelor's whose pay is known", () => {
    expect(goodPay(group, 50_000)).toEqual({ value: 2 / 3, restsOn: 3 });
    expect(goodPay(group, 50_001)).toEqual({ value: 1 / 3, restsOn: 3 });
  });

  it("says nothing of fewer than three", () => {
    expect(goodPay(group.slice(1), 50_000)).toEqual({ value: null, restsOn: 2 });
  });
});

describe("balanceFlags", () => {
  const flagsOf = (steps: readonly (EntryEducation | null)[], mean = 5, coherence: number | null = 0.1) =>
    balanceFlags(
      {
        ...nodeFacts(
          steps.map((education, at) => occupationWith(`o${at}`, education === null ? {} : { education })),
        ),
        coherence: {
          value: coherence === null ? null : { inside: coherence, outside: 0, value: coherence },
          restsOn: steps.length,
        },
      },
      mean,
    );
  const many = (n: number, education: EntryEducation) => Array.from({ length: n }, () => education);

  it("raises none where all is well", () => {
    expect(flagsOf([...many(3, "Associate's degree"), ...many(3, "Master's degree")])).toEqual([]);
  });

  it("raises each with the figure that says so", () => {
    expect(flagsOf([...many(3, "Bachelor's degree"), ...many(2, "Master's degree")])).toEqual([
      { kind: "no-entry", of: 5 },
    ]);
    expect(flagsOf([...many(5, "Associate's degree"), null])).toEqual([
      { kind: "no-step", step: "Associate's degree", of: 5 },
    ]);
    expect(flagsOf([...many(3, "Associate's degree"), "Master's degree"])).toEqual([
      { kind: "tiny", occupations: 4 },
    ]);
    const sixteen = [...many(15, "Associate's degree"), "Master's degree" as const];
    expect(flagsOf(sixteen, 5)).toEqual([{ kind: "too-big", occupations: 16, mean: 5 }]);
    expect(flagsOf(sixteen.slice(1), 5)).toEqual([]);
    expect(flagsOf(sixteen, 16, -0.01)).toEqual([{ kind: "incoherent", value: -0.01 }]);
  });

  it("says nothing of schooling that is known of fewer than three", () => {
    expect(flagsOf(["Master's degree", "Master's degree", null, null, null], 5, null)).toEqual([]);
    expect(flagsOf([], 5, null)).toEqual([{ kind: "tiny", occupations: 0 }]);
  });
});
