import type { ChangeParameters } from "#algorithms/change/change-parameters.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { type Basis, bases, type FrameworkNode, type Membership } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** What each of the compared occupations counts for; one that is not in it counts for nothing. */
export type Worth = (compared: readonly OccupationId[]) => ReadonlyMap<OccupationId, number>;

/** What two nodes share. */
export interface Flow {
  readonly a: NodeId;
  readonly b: NodeId;
  /** An occupation in k nodes of the first and m of the second gives 1/(k*m) to each of its k*m flows. */
  readonly weight: number;
  /** The same of what each occupation is worth in the unit that is counted; the weight, if that is occupations. */
  readonly amount: number;
  /** Of all the amount that leaves a. */
  readonly out: number;
  /** Of all the amount that arrives in b. */
  readonly in: number;
  /** Whole occupations, in the order of the first framework. */
  readonly occupations: readonly OccupationId[];
}

/** One framework at one level: the occupations of each node. */
export interface FlowSide {
  readonly nodes: readonly FrameworkNode[];
  readonly byId: ReadonlyMap<NodeId, FrameworkNode>;
  /** All of the node's occupations, compared or not. */
  readonly all: ReadonlyMap<NodeId, ReadonlySet<OccupationId>>;
  /** Only those that are placed in both frameworks. */
  readonly compared: ReadonlyMap<NodeId, ReadonlySet<OccupationId>>;
  readonly placesOf: ReadonlyMap<OccupationId, readonly NodeId[]>;
  /** The strongest basis on which the occupation is in the node. */
  readonly basisOf: (occupation: OccupationId, node: NodeId) => Basis;
  /** The same for all that is asked of one node. */
  readonly basisIn: (node: NodeId) => (occupation: OccupationId) => Basis;
}

/** Where the occupations of one framework's level are at the other's. */
export interface FlowTable {
  readonly a: FlowSide;
  readonly b: FlowSide;
  /** Occupations placed in both at these levels, in the order of the first. */
  readonly compared: readonly OccupationId[];
  /** Placed in one and not in the other. */
  readonly notPlaced: { readonly from: readonly OccupationId[]; readonly to: readonly OccupationId[] };
  /** How many of the compared have no published figure in the unit that is counted, and so count for nothing. */
  readonly withoutFigure: number;
  /** Pairs that share at least one occupation, by node order of the first, then of the second. */
  readonly flows: readonly Flow[];
}

/**
 * Linear in memberships and pairs. Weights add up to the number of compared occupations.
 *
 * @param worth `null`: each occupation counts as one
 */
export function countFlows(
  a: FrameworkIndex,
  b: FrameworkIndex,
  levels: { readonly a: string; readonly b: string },
  counted: Counted,
  worth: Worth | null = null,
): FlowTable {
  const placedA = placeAtLevel(a, levels.a, counted);
  const placedB = placeAtLevel(b, levels.b, counted);
  const compared = [...placedA.places.keys()].filter((occupation) => placedB.places.has(occupation));
  const sideA = buildSide(placedA, compared);
  const sideB = buildSide(placedB, compared);
  const worths = worth?.(compared) ?? null;

  const cells = new Map<NodeId, Map<NodeId, Cell>>();
  for (const occupation of compared) {
    const from = placedA.places.get(occupation) ?? [];
    const to = placedB.places.get(occupation) ?? [];
    const weight = 1 / (from.length * to.length);
    const amount = worths === null ? weight : weight * (worths.get(occupation) ?? 0);
    for (const nodeA of from) {
      const row = cells.get(nodeA) ?? new Map<NodeId, Cell>();
      cells.set(nodeA, row);
      for (const nodeB of to) {
        const cell = row.get(nodeB);
        if (cell === undefined) row.set(nodeB, { weight, amount, occupations: [occupation] });
        else {
          cell.weight += weight;
          cell.amount += amount;
          cell.occupations.push(occupation);
        }
      }
    }
  }

  const leaving = new Map<NodeId, number>();
  const arriving = new Map<NodeId, number>();
  for (const [nodeA, row] of cells)
    for (const [nodeB, { amount }] of row) {
      leaving.set(nodeA, (leaving.get(nodeA) ?? 0) + amount);
      arriving.set(nodeB, (arriving.get(nodeB) ?? 0) + amount);
    }
  const orderB = new Map(sideB.nodes.map(({ id }, at) => [id, at]));
  const flows = sideA.nodes.flatMap((node) =>
    [...(cells.get(node.id) ?? [])]
      .sort(([one], [other]) => (orderB.get(one) ?? 0) - (orderB.get(other) ?? 0))
      .map(([nodeB, { weight, amount, occupations }]) => ({
        a: node.id,
        b: nodeB,
        weight: steady(weight),
        amount: steady(amount),
        out: steady(shareOf(amount, leaving.get(node.id))),
        in: steady(shareOf(amount, arriving.get(nodeB))),
        occupations,
      })),
  );
  return {
    a: sideA,
    b: sideB,
    compared,
    notPlaced: {
      from: [...placedA.places.keys()].filter((occupation) => !placedB.places.has(occupation)),
      to: [...placedB.places.keys()].filter((occupation) => !placedA.places.has(occupation)),
    },
    withoutFigure: worths === null ? 0 : compared.reduce((sum, id) => sum + (worths.has(id) ? 0 : 1), 0),
    flows,
  };
}

type Counted = Pick<ChangeParameters, "secondary" | "publishedOnly">;

interface Cell {
  weight: number;
  amount: number;
  readonly occupations: OccupationId[];
}

/** Nothing is no share of nothing. */
const shareOf = (amount: number, all = 0) => (all === 0 ? 0 : amount / all);

/** Sums of thirds come out alike in whatever order they were added, so that equal shares tie. */
const steady = (value: number) => Math.round(value * 1e9) / 1e9;

interface Placed {
  readonly nodes: readonly FrameworkNode[];
  readonly places: ReadonlyMap<OccupationId, readonly NodeId[]>;
  readonly basis: ReadonlyMap<NodeId, ReadonlyMap<OccupationId, Basis>>;
}

/** The distinct nodes of a level that each occupation is in, itself or through a narrower node. */
function placeAtLevel(index: FrameworkIndex, level: string, counted: Counted): Placed {
  const at = new Map<NodeId, NodeId | null>();
  for (const { id, level: own, parent } of index.framework.nodes)
    at.set(id, own === level ? id : parent === null ? null : (at.get(parent) ?? null));

  const places = new Map<OccupationId, NodeId[]>();
  const basis = new Map<NodeId, Map<OccupationId, Basis>>();
  for (const membership of index.framework.memberships) {
    const node = at.get(membership.node) ?? null;
    if (node === null || !counts(membership, counted)) continue;
    const inNode = basis.get(node) ?? new Map<OccupationId, Basis>();
    basis.set(node, inNode);
    const known = inNode.get(membership.occupation);
    inNode.set(
      membership.occupation,
      known === undefined ? membership.basis : stronger(known, membership.basis),
    );
    if (known !== undefined) continue;
    const nodes = places.get(membership.occupation);
    if (nodes === undefined) places.set(membership.occupation, [node]);
    else nodes.push(node);
  }
  return { nodes: nodesAtLevel(index, level), places, basis };
}

const counts = ({ role, basis }: Membership, { secondary, publishedOnly }: Counted): boolean =>
  (secondary || role !== "secondary") && (basis === "published" || !publishedOnly);

const stronger = (one: Basis, other: Basis): Basis =>
  bases.indexOf(one) <= bases.indexOf(other) ? one : other;

function buildSide({ nodes, places, basis }: Placed, compared: readonly OccupationId[]): FlowSide {
  const inBoth = new Map<NodeId, Set<OccupationId>>();
  for (const occupation of compared)
    for (const node of places.get(occupation) ?? [])
      inBoth.set(node, (inBoth.get(node) ?? new Set()).add(occupation));
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    all: new Map(nodes.map(({ id }) => [id, new Set(basis.get(id)?.keys())])),
    compared: new Map(nodes.map(({ id }) => [id, inBoth.get(id) ?? new Set()])),
    placesOf: places,
    basisOf: (occupation, node) => basis.get(node)?.get(occupation) ?? "published",
    basisIn: (node) => {
      const own = basis.get(node);
      return (occupation) => own?.get(occupation) ?? "published";
    },
  };
}
