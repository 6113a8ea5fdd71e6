import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BuiltWander, wanderFromBuilt } from "#algorithms/read/built-wander.ts";
import { sharedStrengths, typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import { educationStep, interestTypes } from "#domain/occupation.ts";

const occupations = bundledOccupations();
const built: BuiltWander = JSON.parse(readFileSync("public/data/wander.json", "utf8"));
const wander = wanderFromBuilt(built, [...occupations.keys()]);
const details = bundledDetails();
const typical = typicalImportance(details);
const stepOf = (id: Parameters<typeof occupations.get>[0]) => {
  const occupation = occupations.get(id);
  return occupation === undefined ? null : educationStep(occupation);
};

describe("where one can wander to from every occupation", () => {
  it("is told of each, never itself, and of none twice", () => {
    expect([...wander.keys()]).toEqual([...occupations.keys()]);
    for (const [id, lists] of wander)
      for (const list of Object.values(lists)) {
        expect(list).not.toContain(id);
        expect(new Set(list).size).toBe(list.length);
      }
  });

  it("asks for less schooling where it says so, by the published levels", () => {
    let told = 0;
    for (const [id, { lessSchool }] of wander)
      for (const other of lessSchool) {
        expect(stepOf(other)).not.toBeNull();
        expect(stepOf(other) ?? 8).toBeLessThan(stepOf(id) ?? -1);
        told += 1;
      }
    expect(told).toBeGreaterThan(1500);
  });

  it("surprises with at least two strengths in common, no more schooling, and interests that differ", () => {
    let told = 0;
    for (const [id, { surprising }] of wander)
      for (const other of surprising) {
        expect(sharedStrengths(id, other, details, typical).length).toBeGreaterThanOrEqual(2);
        expect(stepOf(other) ?? 8).toBeLessThanOrEqual(stepOf(id) ?? -1);
        const scores = [id, other].map((one) => occupations.get(one)?.interests?.scores ?? null);
        expect(interestTypes.some((type) => scores[0]?.[type] !== scores[1]?.[type])).toBe(true);
        told += 1;
      }
    expect(told).toBeGreaterThan(1000);
  });
});
