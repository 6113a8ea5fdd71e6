import { expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { selectPath, selectPathOccupations } from "#store/selectors/select-path.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";

const occupations = new Map(["a", "b", "c", "z"].map((name) => [occupationId(name), occupationWith(name)]));
const related = new Map([
  [occupationId("a"), [{ id: occupationId("b"), rank: 1 }]],
  [occupationId("c"), [{ id: occupationId("b"), rank: 2 }]],
]);
const details = { ...noDetails, related };
const ends = (from: string, to: string) => ({ from: occupationId(from), to: occupationId(to) });

it("finds the chain, both ends included, and works it out once", () => {
  const state = { path: ends("a", "c"), details, occupations };
  expect(selectPathOccupations(state)).toEqual(["a", "b", "c"]);
  expect(selectPath(state)).toMatchObject({ kind: "found", ends: ends("a", "c") });
  expect(selectPath({ ...state })).toBe(selectPath(state));
  expect(selectPathOccupations({ ...state })).toBe(selectPathOccupations(state));
});

it("tells no chain from one that has not come", () => {
  const path = ends("a", "z");
  expect(selectPath({ path, details: null, occupations })?.kind).toBe("waiting");
  expect(selectPath({ path, details, occupations })?.kind).toBe("none");
  expect(selectPathOccupations({ path, details, occupations })).toEqual([]);
  expect(selectPath({ path: null, details, occupations })).toBeNull();
});
