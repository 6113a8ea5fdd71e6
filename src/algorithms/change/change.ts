import type { Flow } from "#algorithms/change/count-flows.ts";
import type { ChangeKind } from "#domain/change.ts";
import type { Basis, FrameworkNode } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";

/** What became of one or several nodes, or where one came from, told by their occupations. */
export interface Change {
  readonly kind: ChangeKind;
  /** The side whose node the change is about: where a single node meets several, the single one. */
  readonly about: "from" | "to";
  readonly from: readonly FrameworkNode[];
  readonly to: readonly FrameworkNode[];
  /** Largest first. */
  readonly flows: readonly Flow[];
  /** Weighted occupations: what the flows add up to. */
  readonly weight: number;
  /** The same in the unit that is counted. */
  readonly amount: number;
  /** Distinct. */
  readonly occupations: readonly OccupationId[];
  /** A continuing node to which a tenth or more (the `part`) comes from elsewhere. */
  readonly widened: boolean;
  /** A continuing node of which a tenth or more goes elsewhere. */
  readonly narrowed: boolean;
  /** Nothing of the other side continues the one node that it is about. */
  readonly scattered: boolean;
  /** Occupations by the weakest basis of the places that the change rests on. */
  readonly basis: Readonly<Record<Basis, number>>;
  /** Occupations in several nodes of either side, which count in part for each. */
  readonly inSeveral: number;
  /** A shift of one parameter by 0.05 gives it another kind. */
  readonly borderline: boolean;
}

/** What tells a change from every other, before its nodes and counts are worked out. */
export interface FoundChange extends Pick<Change, "kind" | "about" | "flows" | "widened" | "narrowed"> {
  /** The node that nothing of the other side continues, if it is about one. */
  readonly lone: FrameworkNode | null;
}
