import { expect, it } from "vitest";
import { readMutated } from "../../fixtures/read-mutated.ts";

// The bench reads 10,000.
const count = 4_000;

it("reads files with one to five known faults: none throws, no row is lost, single faults are named where they are", {
  timeout: 60_000,
}, () => {
  const tally = readMutated(count, 2026);
  expect(tally.crashes).toEqual([]);
  expect(tally.lost).toEqual([]);
  expect(tally.single).toBeGreaterThan(count / 3);
  expect(tally.missed.slice(0, 10)).toEqual([]);
});
