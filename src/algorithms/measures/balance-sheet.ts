import type { ChangeParameters } from "#algorithms/change/change-parameters.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { type BalanceFlag, balanceFlags } from "#algorithms/measures/balance-flags.ts";
import { type Coherence, coherenceOf } from "#algorithms/measures/coherence.ts";
import { goodPay } from "#algorithms/measures/good-pay.ts";
import { type Figure, type NodeFacts, nodeFacts } from "#algorithms/measures/node-facts.ts";
import { type SimilaritySpace, tallyOf } from "#algorithms/similarity/similarity-space.ts";
import { type Basis, bases, type FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** What a group of occupations comes to, each figure with the number of occupations that it rests on. */
export interface Balance extends NodeFacts {
  /** Of its occupations, those whose place is inferred, proposed or computed. */
  readonly notPublished: number;
  readonly goodPay: Figure<number>;
  /** Against the rest of the framework. */
  readonly coherence: Figure<Coherence>;
}

export interface BalanceRow {
  readonly node: FrameworkNode;
  readonly balance: Balance;
  readonly flags: readonly BalanceFlag[];
}

export interface BalanceSheet {
  /** In file order. An occupation in several nodes counts in each. */
  readonly rows: readonly BalanceRow[];
  /** The framework's occupations together, each once; they have no rest to be held against. */
  readonly whole: Omit<Balance, "coherence">;
  /** Occupations a node. */
  readonly meanSize: number;
}

/** Which places count. */
export type CountedPlaces = Pick<ChangeParameters, "secondary" | "publishedOnly">;

interface BalanceFacts {
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly space: SimilaritySpace;
  /** US dollars a year. */
  readonly payLine: number;
  /** All but those that the source ranks second, unless given. */
  readonly counted?: CountedPlaces;
}

const usualPlaces: CountedPlaces = { secondary: false, publishedOnly: false };

/** What each node of a level holds, pays, asks for and leads to. Linear in memberships and ratings. */
export function buildBalanceSheet(index: FrameworkIndex, level: string, facts: BalanceFacts): BalanceSheet {
  const nodes = nodesAtLevel(index, level);
  const placed = nodes.map(({ id }) => placedIn(index, id, facts.counted ?? usualPlaces));
  const all = new Map<OccupationId, Basis>();
  for (const own of placed) for (const [id, basis] of own) all.set(id, strongest(all.get(id), basis));
  const tally = tallyOf(facts.space, all.keys());
  const meanSize = nodes.length === 0 ? 0 : placed.reduce((sum, own) => sum + own.size, 0) / nodes.length;
  const rows = nodes.map((node, at) => {
    const own = placed[at] ?? new Map<OccupationId, Basis>();
    const coherence = coherenceOf(facts.space, [...own.keys()], tally);
    const balance = { ...balanceOf(own, facts), coherence };
    return { node, balance, flags: balanceFlags(balance, meanSize) };
  });
  return { rows, whole: balanceOf(all, facts), meanSize };
}

function balanceOf(
  placed: ReadonlyMap<OccupationId, Basis>,
  { occupations, payLine }: BalanceFacts,
): Omit<Balance, "coherence"> {
  const own = [...placed.keys()].flatMap((id) => occupations.get(id) ?? []);
  return {
    ...nodeFacts(own),
    notPublished: [...placed.values()].filter((basis) => basis !== "published").length,
    goodPay: goodPay(own, payLine),
  };
}

/** Distinct occupations in the node or below it, with the strongest basis of their places there. */
function placedIn(
  index: FrameworkIndex,
  id: NodeId,
  { secondary, publishedOnly }: CountedPlaces,
): ReadonlyMap<OccupationId, Basis> {
  const placed = new Map<OccupationId, Basis>();
  for (const { occupation, role, basis } of index.membershipsIn(id)) {
    if ((role === "secondary" && !secondary) || (basis !== "published" && publishedOnly)) continue;
    placed.set(occupation, strongest(placed.get(occupation), basis));
  }
  return placed;
}

const strongest = (known: Basis | undefined, basis: Basis): Basis =>
  known !== undefined && bases.indexOf(known) < bases.indexOf(basis) ? known : basis;
