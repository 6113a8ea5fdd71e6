import type { BareChange, Change } from "#algorithms/change/change.ts";
import {
  type ChangeParameters,
  changeParameters,
  decisiveShares,
} from "#algorithms/change/change-parameters.ts";
import { countFlows, type FlowTable } from "#algorithms/change/count-flows.ts";
import { findChanges } from "#algorithms/change/find-changes.ts";
import { findNameTraps, type NameTrap } from "#algorithms/change/find-name-traps.ts";
import { movesToNest } from "#algorithms/change/moves-to-nest.ts";
import { type Mostly, mostlyOf, relationOf } from "#algorithms/change/relation-of.ts";
import { stayingFlows } from "#algorithms/change/staying-flows.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Relation } from "#domain/change.ts";
import { type Basis, bases, type Framework, type FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** How two nodes that share occupations lie to each other; all other pairs are separate. */
export interface PairRelation {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly relation: Relation;
  readonly mostly: Mostly | null;
  /** Whole occupations. */
  readonly shared: number;
}

/** What one framework, at one of its levels, became in another, told by memberships and not by names. */
export interface ChangeReport {
  readonly from: Framework;
  readonly to: Framework;
  readonly levels: { readonly a: string; readonly b: string };
  readonly parameters: ChangeParameters;
  readonly table: FlowTable;
  /** By occupations moved, largest first; what stayed the same and what is too few to say come last. */
  readonly changes: readonly Change[];
  readonly relations: readonly PairRelation[];
  readonly nameTraps: readonly NameTrap[];
  /** Whole occupations that would have to move for the one to nest in the other. */
  readonly movesToNest: { readonly from: number; readonly to: number };
  /** Whole occupations that stay with what continues their node. */
  readonly staying: number;
}

const shift = 0.05;

/** Linear in memberships and in pairs of nodes that share an occupation. */
export function buildChangeReport(
  a: FrameworkIndex,
  b: FrameworkIndex,
  levels: { readonly a: string; readonly b: string },
  parameters: ChangeParameters = changeParameters,
): ChangeReport {
  const table = countFlows(a, b, levels, parameters);
  const otherKinds = kindsWhenShifted(table, parameters);
  const changes = findChanges(table, parameters)
    .map((bare) => completeChange(bare, table, otherKinds))
    .sort((one, other) => Number(isQuiet(one)) - Number(isQuiet(other)) || other.weight - one.weight);
  return {
    from: a.framework,
    to: b.framework,
    levels,
    parameters,
    table,
    changes,
    relations: table.flows.map(({ a: idA, b: idB, occupations }) => {
      const shared = occupations.length;
      const overlap = {
        a: table.a.compared.get(idA)?.size ?? 0,
        b: table.b.compared.get(idB)?.size ?? 0,
        shared,
      };
      return {
        a: idA,
        b: idB,
        relation: relationOf(overlap),
        mostly: mostlyOf(overlap, parameters.mostly),
        shared,
      };
    }),
    nameTraps: findNameTraps(table, parameters),
    movesToNest: movesToNest(table),
    staying: staying(changes),
  };
}

const isQuiet = ({ kind }: Change) => kind === "same" || kind === "too-few";

/** The stronger, the lower. */
const basisRank: Readonly<Record<Basis, number>> = { published: 0, inferred: 1, proposed: 2, computed: 3 };

function completeChange(
  bare: BareChange,
  table: FlowTable,
  otherKinds: ReadonlyMap<string, ReadonlySet<string>>,
): Change {
  const weakest = new Map<OccupationId, number>();
  for (const flow of bare.flows)
    for (const occupation of flow.occupations) {
      const before = basisRank[table.a.basisOf(occupation, flow.a)];
      const after = basisRank[table.b.basisOf(occupation, flow.b)];
      weakest.set(occupation, Math.max(before, after, weakest.get(occupation) ?? 0));
    }
  const basis: Record<Basis, number> = { published: 0, inferred: 0, proposed: 0, computed: 0 };
  for (const rank of weakest.values()) basis[bases[rank] ?? "published"] += 1;
  const occupations = [...weakest.keys()];
  return {
    ...bare,
    weight: bare.flows.reduce((sum, { weight }) => sum + weight, 0),
    occupations,
    basis,
    inSeveral: occupations.filter(
      (id) => (table.a.placesOf.get(id)?.length ?? 0) > 1 || (table.b.placesOf.get(id)?.length ?? 0) > 1,
    ).length,
    borderline: [...(otherKinds.get(changeKey(bare)) ?? [])].some((kind) => kind !== bare.kind),
  };
}

/** The kinds that the same nodes get when one of the shares is a little larger or smaller. */
function kindsWhenShifted(
  table: FlowTable,
  parameters: ChangeParameters,
): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const name of decisiveShares)
    for (const by of [-shift, shift])
      for (const change of findChanges(table, { ...parameters, [name]: parameters[name] + by })) {
        const key = changeKey(change);
        kinds.set(key, (kinds.get(key) ?? new Set()).add(change.kind));
      }
  return kinds;
}

const changeKey = ({ from, to }: BareChange): string => `${idsKey(from)}\n>\n${idsKey(to)}`;

const idsKey = (nodes: readonly FrameworkNode[]): string =>
  nodes.length === 1
    ? (nodes[0]?.id ?? "")
    : nodes
        .map(({ id }) => id)
        .sort()
        .join("\n");

const staying = (changes: readonly Change[]): number =>
  new Set(stayingFlows(changes).flatMap(({ occupations }) => occupations)).size;
