import { type Alike, findAlike } from "#algorithms/change/alike.ts";
import type { Change } from "#algorithms/change/change.ts";
import { type ChangeParameters, changeParameters } from "#algorithms/change/change-parameters.ts";
import { completeChange } from "#algorithms/change/complete-change.ts";
import { countFlows, type FlowTable, type Worth } from "#algorithms/change/count-flows.ts";
import { findBorderline } from "#algorithms/change/find-borderline.ts";
import { findChanges } from "#algorithms/change/find-changes.ts";
import { findNameTraps, type NameTrap } from "#algorithms/change/find-name-traps.ts";
import { type FlowRelation, relationOfFlow } from "#algorithms/change/flow-relation.ts";
import { matchNodes } from "#algorithms/change/match-nodes.ts";
import { movesToNest } from "#algorithms/change/moves-to-nest.ts";
import { buildPairFacts } from "#algorithms/change/pair-facts.ts";
import { stayingFlows } from "#algorithms/change/staying-flows.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** How two nodes that share occupations lie to each other; all other pairs are separate. */
export interface PairRelation extends FlowRelation {
  readonly a: NodeId;
  readonly b: NodeId;
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
  readonly alike: Alike;
  /** Whole occupations that stay with what continues their node. */
  readonly staying: number;
}

/**
 * Linear in memberships and in pairs of nodes that share an occupation.
 *
 * @param worth what an occupation counts for in the parameters' unit; `null`: one
 */
export function buildChangeReport(
  a: FrameworkIndex,
  b: FrameworkIndex,
  levels: { readonly a: string; readonly b: string },
  parameters: ChangeParameters = changeParameters,
  worth: Worth | null = null,
): ChangeReport {
  const table = countFlows(a, b, levels, parameters, worth);
  const facts = buildPairFacts(table);
  const matching = matchNodes(facts, parameters);
  const isBorderline = findBorderline(facts, matching, parameters);
  const changes = findChanges(facts, matching, parameters)
    .map((found) => completeChange(table, found, isBorderline(found)))
    .sort((one, other) => Number(isQuiet(one)) - Number(isQuiet(other)) || other.amount - one.amount);
  const moves = movesToNest(table);
  return {
    from: a.framework,
    to: b.framework,
    levels,
    parameters,
    table,
    changes,
    relations: table.flows.map((flow) => ({
      a: flow.a,
      b: flow.b,
      ...relationOfFlow(table, flow, parameters.mostly),
      shared: flow.occupations.length,
    })),
    nameTraps: findNameTraps(facts, parameters),
    movesToNest: moves,
    alike: findAlike(table, moves),
    staying: staying(changes),
  };
}

const isQuiet = ({ kind }: Change) => kind === "same" || kind === "too-few";

const staying = (changes: readonly Change[]): number =>
  new Set(stayingFlows(changes).flatMap(({ occupations }) => occupations)).size;
