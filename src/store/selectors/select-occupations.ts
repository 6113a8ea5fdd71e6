import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** Distinct occupations placed in the node or below it that the facts know, in file order. */
export const selectOccupations = (
  occupations: ReadonlyMap<OccupationId, Occupation>,
  index: FrameworkIndex,
  node: NodeId,
): readonly Occupation[] => index.occupationsIn(node).flatMap((id) => occupations.get(id) ?? []);
