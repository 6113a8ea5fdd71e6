import { expect, test } from "vitest";
import { frameworks } from "#text/en/frameworks.ts";
import { report } from "#text/en/report.ts";

const levels = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    id: `l${at}`,
    singular: `tier ${at + 1}`,
    plural: `tiers ${at + 1}`,
    nodes: 2,
  }));

test("a file of many levels is said in its widest ones and a count of the rest", () => {
  expect(frameworks.opened("Mine", levels(60))).toBe(
    "Mine is open: 2 tiers 1, 2 tiers 2, 2 tiers 3, 2 tiers 4, 2 tiers 5, and 55 more levels.",
  );
  expect(report.holds({ levels: levels(6), memberships: 1 })).toBe(
    "2 tiers 1, 2 tiers 2, 2 tiers 3, 2 tiers 4, 2 tiers 5, 2 tiers 6, 1 placement",
  );
});

test("a file that places no job says so, not that all of nothing was placed", () => {
  const counts = { source: "json", read: 0, placed: 0, setAside: 0 } as const;
  expect(report.headline(counts, true)).toBe("This file places no jobs");
  expect(report.headline({ ...counts, read: 1, placed: 1 }, true)).toBe("All 1 placement placed");
});
