import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { defaultExpanded } from "#store/selectors/select-expanded.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { packedSteps } from "#store/selectors/select-packed.ts";
import { selectTree } from "#store/selectors/select-tree.ts";

/** Works out, each in a step of its own, what every view asks of a framework first and keeps from then on. */
export function* prepareSteps(
  steps: Generator<void, FrameworkIndex | null>,
  occupations: ReadonlyMap<OccupationId, Occupation>,
): Generator<void, FrameworkIndex | null> {
  const index = yield* steps;
  if (index === null) return null;
  for (const work of [
    () => defaultExpanded(index),
    () => index.roots.map(({ id }) => index.occupationsIn(id)),
    () => index.occupations.map((id) => index.placementsOf(id)),
    () => selectMarks(index),
    () => selectTree(index, occupations),
  ]) {
    yield;
    work();
  }
  yield;
  yield* packedSteps(index);
  return index;
}
