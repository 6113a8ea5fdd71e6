import { findJsonPlaces } from "#algorithms/read/json-places.ts";
import type { ImportProblem } from "#domain/import-report.ts";

/** Gives each problem its line and place in the line, and adds the keys that stand twice. */
export function locateProblems(text: string, problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const wanted = new Set(problems.flatMap(({ pointer }) => (pointer === null ? [] : [pointer])));
  const { places, duplicateKeys } = findJsonPlaces(text, wanted);
  return [
    ...duplicateKeys.map((duplicate) => ({
      ...duplicate,
      effect: "noted" as const,
      code: "duplicate-key" as const,
    })),
    ...problems.map((problem) => ({ ...problem, ...(places.get(problem.pointer ?? "") ?? {}) })),
  ];
}
