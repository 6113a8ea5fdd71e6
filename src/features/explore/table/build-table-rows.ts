import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import type { FrameworkNode, Membership } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import {
  type EntryEducation,
  educationStep,
  type InterestType,
  type Occupation,
} from "#domain/occupation.ts";

/** One occupation of a framework with its places and its flat facts; `null` is "not published". */
export interface TableRow {
  readonly id: OccupationId;
  readonly title: string;
  /** Every place in file order, with the cluster round it. */
  readonly placements: readonly TablePlacement[];
  readonly education: EntryEducation | null;
  /** 0 to 7. */
  readonly educationStep: number | null;
  /** US dollars, May 2025, national. */
  readonly pay: number | null;
  /** US dollars; shown where no annual figure is published. */
  readonly hourlyPay: number | null;
  /** Percent, 2024-34. */
  readonly growth: number | null;
  /** A year, 2024-34. */
  readonly openings: number | null;
  /** The strongest. */
  readonly interest: InterestType | null;
  /** The codes that its figures are published for; occupations that share one share the figures. */
  readonly wage: FigureCode | null;
  /** Of the entry education too. */
  readonly projection: FigureCode | null;
}

interface FigureCode {
  readonly code: string;
  /** The figures are of a group of occupations. */
  readonly group: boolean;
}

export interface TablePlacement {
  readonly membership: Membership;
  readonly node: FrameworkNode;
  readonly cluster: FrameworkNode | null;
  readonly mark: ClusterMark | null;
}

/**
 * One row an occupation, however many its places.
 *
 * @param within only occupations in one of these nodes; none means all
 */
export function buildTableRows(
  index: FrameworkIndex,
  marks: ReadonlyMap<NodeId, ClusterMark>,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  within: readonly NodeId[],
): readonly TableRow[] {
  const ids = within.length === 0 ? index.occupations : new Set(within.flatMap(index.occupationsIn));
  return [...ids].map((id) => {
    const occupation = occupations.get(id);
    const memberships = index.placementsOf(id);
    const seen = new Set<NodeId>();
    const placements = memberships.flatMap((membership): readonly TablePlacement[] => {
      const node = index.byId.get(membership.node);
      if (node === undefined || seen.has(node.id)) return [];
      seen.add(node.id);
      const mark = marks.get(node.id) ?? null;
      return [{ membership, node, mark, cluster: (mark && index.byId.get(mark.cluster)) ?? null }];
    });
    const figureCode = (code: string | undefined): FigureCode | null =>
      occupation === undefined || code === undefined ? null : { code, group: isForGroup(occupation, code) };
    return {
      id,
      title: occupation?.title ?? id,
      placements,
      education: occupation?.preparation.education ?? null,
      educationStep: occupation === undefined ? null : educationStep(occupation),
      pay: occupation?.wage?.annual.median ?? null,
      hourlyPay: occupation?.wage?.hourlyMedian ?? null,
      growth: occupation?.outlook?.changePercent ?? null,
      openings: occupation?.outlook?.openingsPerYear ?? null,
      interest: (occupation?.interests && strongestInterests(occupation.interests)[0]) ?? null,
      wage: figureCode(occupation?.wage?.code),
      projection: figureCode(occupation?.outlook?.code),
    };
  });
}

/** The clusters of a row, each once, in file order. */
export const clustersOf = ({ placements }: TableRow): readonly TablePlacement[] =>
  placements.filter(firstOfCluster());

function firstOfCluster(): (placement: TablePlacement) => boolean {
  const seen = new Set<NodeId>();
  return ({ cluster }) => {
    const isFirst = cluster !== null && !seen.has(cluster.id);
    if (cluster !== null) seen.add(cluster.id);
    return isFirst;
  };
}

/** The places of a row that lie inside a cluster. */
export const placesOf = ({ placements }: TableRow): readonly TablePlacement[] =>
  placements.filter(({ node, cluster }) => node.id !== cluster?.id);

/** The placements of a row in a cluster itself. */
export const placedInCluster = ({ placements }: TableRow): readonly TablePlacement[] =>
  placements.filter(({ node, cluster }) => node.id === cluster?.id);
