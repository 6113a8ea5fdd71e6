import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkNode, Membership } from "#domain/framework.ts";
import type { FrameworkId, OccupationId } from "#domain/ids.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

/** One place of an occupation in a framework. */
export interface Placement {
  readonly membership: Membership;
  readonly node: FrameworkNode;
  /** From the cluster (the root, where the place is wider) down to the node itself. */
  readonly path: readonly FrameworkNode[];
  readonly mark: ClusterMark | null;
}

export interface FrameworkPlacements {
  readonly frameworkId: FrameworkId;
  /** "Modernized 2024". */
  readonly short: string;
  /** None: the framework does not place it. */
  readonly places: readonly Placement[];
}

/** Where the occupation sits in every loaded framework, in the order in which frameworks are offered. */
export function selectPlacements(
  { entries, frameworks }: Pick<CatalogueSlice, "entries" | "frameworks">,
  occupation: OccupationId,
): readonly FrameworkPlacements[] {
  return entries.flatMap(({ id, short }) => {
    const index = frameworks.get(id);
    return index === undefined ? [] : { frameworkId: id, short, places: placementsIn(index, occupation) };
  });
}

/** Where the occupation sits in one framework, in file order. */
export function placementsIn(index: FrameworkIndex, occupation: OccupationId): readonly Placement[] {
  const marks = selectMarks(index);
  return index.placementsOf(occupation).flatMap((membership) => {
    const node = index.byId.get(membership.node);
    if (node === undefined) return [];
    const mark = marks.get(node.id) ?? null;
    const whole = [...index.ancestorsOf(node.id), node];
    const from = whole.findIndex(({ id }) => id === mark?.cluster);
    return { membership, node, path: whole.slice(Math.max(0, from)), mark };
  });
}
