import { expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { lastRemoval } from "#features/saved/last-removal.ts";

const list = (words: string) => words.split(" ").filter(Boolean).map(occupationId);
const removal = (from: string, to: string, now: string) =>
  lastRemoval({ from: list(from), to: list(to) }, list(now));

it("is what the last step took off, at the place where it stood", () => {
  expect(removal("nurse aide welder", "nurse welder", "nurse welder")).toEqual({ id: "aide", at: 1 });
  expect(removal("nurse aide", "aide", "aide")).toEqual({ id: "nurse", at: 0 });
  // Another tab took more off meanwhile.
  expect(removal("nurse aide welder", "nurse welder", "welder")).toEqual({ id: "aide", at: 0 });
});

it("is nothing after a step of another kind, or once the job is back", () => {
  expect(lastRemoval(undefined, [])).toBeNull();
  expect(removal("nurse", "nurse aide", "nurse aide")).toBeNull();
  expect(removal("nurse aide", "", "")).toBeNull();
  expect(removal("nurse aide", "nurse", "nurse aide")).toBeNull();
});
