import type { Basis } from "#domain/framework.ts";

/** The statistical offices' words (GSIM) for what becomes of the nodes of a classification, and ours for no change. */
export type ChangeKind =
  | "same"
  | "continues"
  | "name-change"
  | "code-change"
  | "merger"
  | "take-over"
  | "breakdown"
  | "split-off"
  | "transfer"
  | "creation"
  | "deletion"
  | "too-few";

/** What is counted: each occupation once, or its jobs or its openings a year over distinct wage codes. */
export const changeUnits = ["occupations", "employment", "openings"] as const;
export type ChangeUnit = (typeof changeUnits)[number];

/** The five ways in which two sets can lie (RCC-5), the first set to the second. */
export type Relation = "same" | "contains" | "contained" | "overlaps" | "separate";

/** How many whole occupations one node shares with another, and how many each has among those compared. */
export interface ChangePart {
  readonly from: string;
  readonly to: string;
  readonly occupations: number;
  readonly ofFrom: number;
  readonly ofTo: number;
}

/** A change in titles and whole counts: all that its sentence needs. */
export interface ChangeSummary {
  readonly kind: ChangeKind;
  /** The side whose node the change is about: where a single node meets several, the single one. */
  readonly about: "from" | "to";
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Most whole occupations first; but the one that leads a take-over or a split-off is always the first. */
  readonly parts: readonly ChangePart[];
  /** Distinct occupations that the parts hold. */
  readonly occupations: number;
  /** Occupations of the node that the change is about, compared or not. */
  readonly all: number;
  /** Those of them that the other framework does not place. */
  readonly notPlaced: number;
  readonly widened: boolean;
  readonly narrowed: boolean;
  /** Nothing of the other side continues the one node that it is about. */
  readonly scattered: boolean;
  /** Occupations by the weakest basis of the places that the change rests on. */
  readonly basis: Readonly<Record<Basis, number>>;
}

/** Where the occupations of one node are in the other framework, in titles and whole counts. */
export interface DestinationSummary {
  readonly from: string;
  /** Occupations of the node that both frameworks place. */
  readonly compared: number;
  readonly notPlaced: number;
  /** Those told by name, largest first; an occupation in several counts in each. */
  readonly top: readonly { readonly title: string; readonly occupations: number }[];
  /** Its compared occupations by the weakest basis of the places that this rests on. */
  readonly basis: Readonly<Record<Basis, number>>;
  /** Occupations that are in none of those, and the number of nodes that hold them. */
  readonly rest: { readonly occupations: number; readonly nodes: number };
}
