import { type FieldName, findFieldName } from "#algorithms/change/field-name.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { placesAtLevel } from "#algorithms/measures/places-at-level.ts";
import type { Field } from "#domain/field.ts";
import { type Basis, bases, type FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** Shares of 1: how much of the field a few nodes must hold to be said to cover it, and how much of a node makes the field lead it. */
const fieldParameters = { cover: 0.8, lead: 0.5 } as const;

/** A node that holds some of the field. */
export interface FieldNode {
  readonly node: FrameworkNode;
  /** Of the field, whole, in the field's order. */
  readonly occupations: readonly OccupationId[];
  /** Of those of the field that the framework places at the level; shares add up to more than 1 where some are in several nodes. */
  readonly share: number;
  /** All occupations of the node. */
  readonly ofNode: number;
  /** Of the node, how much is this field. */
  readonly shareOfNode: number;
  /** The field is at least half of the node; elsewhere it is a guest. */
  readonly leads: boolean;
}

/** Where a field is in a framework, at one of its levels. */
export interface FieldTrace {
  readonly level: string;
  readonly placed: readonly OccupationId[];
  readonly notPlaced: readonly OccupationId[];
  /** Of the placed, those in more than one node. */
  readonly inSeveral: number;
  /** Most of the field first; of equals the one of which it is more, then in file order. */
  readonly rows: readonly FieldNode[];
  /**
   * How many nodes hold {@link fieldParameters}' cover of the placed, taking each time the one that adds most: the
   * fewest where no occupation has two places. `null` if none is placed.
   */
  readonly nodesToCover: number | null;
  /** Placed occupations by the weakest basis of their places. */
  readonly basis: Readonly<Record<Basis, number>>;
}

/** A framework's answer to "where did my field go?". */
export interface FieldReport extends FieldTrace {
  readonly name: FieldName;
  /** The same one level down, where there is one. */
  readonly within: FieldTrace | null;
  /** At most three, of the narrowest level traced: those that hold most of the field. */
  readonly lookAt: readonly FieldNode[];
}

const mostToLookAt = 3;

/** Placements that a source marks as secondary do not count. Linear in the field and the nodes that hold it. */
export function traceField(index: FrameworkIndex, field: Field): FieldReport {
  const { cluster, place } = mapLevels(index);
  const trace = traceAtLevel(index, field, cluster);
  const within = place === null ? null : traceAtLevel(index, field, place);
  const narrow = within !== null && within.placed.length >= trace.placed.length ? within : trace;
  const holders = new Set(
    field.occupations.flatMap((id) => placesOf(index, id).flatMap(({ node }) => pathOf(index, node))),
  );
  return {
    ...trace,
    within,
    name: findFieldName(field.names, index.framework.nodes, (id) => holders.has(id)),
    lookAt: narrow.rows.slice(0, mostToLookAt),
  };
}

/** @param level an id of the framework's levels */
function traceAtLevel(index: FrameworkIndex, { occupations }: Field, level: string): FieldTrace {
  const held = new Map<NodeId, OccupationId[]>();
  const placed: OccupationId[] = [];
  const basis = { published: 0, inferred: 0, proposed: 0, computed: 0 };
  let inSeveral = 0;
  for (const occupation of new Set(occupations)) {
    const nodes = placesAtLevel(index, occupation, level);
    if (nodes.size === 0) continue;
    placed.push(occupation);
    if (nodes.size > 1) inSeveral += 1;
    basis[weakestOf(nodes.values())] += 1;
    for (const node of nodes.keys()) held.set(node, [...(held.get(node) ?? []), occupation]);
  }
  const isPlaced = new Set(placed);
  const rows = index
    .nodesOfLevel(level)
    .flatMap((node) => {
      const own = held.get(node.id);
      return own === undefined ? [] : [rowOf(index, node, own, placed.length)];
    })
    .sort((a, b) => b.occupations.length - a.occupations.length || b.shareOfNode - a.shareOfNode);
  return {
    level,
    placed,
    notPlaced: [...new Set(occupations)].filter((id) => !isPlaced.has(id)),
    inSeveral,
    rows,
    nodesToCover: placed.length === 0 ? null : countToCover(rows, placed.length),
    basis,
  };
}

const weakestOf = (found: Iterable<Basis>): Basis =>
  [...found].reduce((one, other) => (bases.indexOf(one) < bases.indexOf(other) ? other : one));

const placesOf = (index: FrameworkIndex, id: OccupationId) =>
  index.placementsOf(id).filter(({ role }) => role !== "secondary");

function rowOf(
  index: FrameworkIndex,
  node: FrameworkNode,
  occupations: readonly OccupationId[],
  placed: number,
): FieldNode {
  const counted = index.membershipsIn(node.id).filter(({ role }) => role !== "secondary");
  const ofNode = new Set(counted.map(({ occupation }) => occupation)).size;
  const shareOfNode = occupations.length / ofNode;
  return {
    node,
    occupations,
    share: occupations.length / placed,
    ofNode,
    shareOfNode,
    leads: shareOfNode >= fieldParameters.lead,
  };
}

function countToCover(rows: readonly FieldNode[], placed: number): number {
  const covered = new Set<OccupationId>();
  const adds = ({ occupations }: FieldNode) => occupations.filter((id) => !covered.has(id)).length;
  let left = [...rows];
  let count = 0;
  // A hair under, so that 0.8 of 5 is 4 whatever the machine makes of it.
  while (covered.size < fieldParameters.cover * placed - 1e-9) {
    const best = left.reduce<FieldNode | null>(
      (most, row) => (most === null || adds(row) > adds(most) ? row : most),
      null,
    );
    if (best === null) break;
    for (const id of best.occupations) covered.add(id);
    left = left.filter((row) => row !== best);
    count += 1;
  }
  return count;
}
