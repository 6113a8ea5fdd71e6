import type { ChangeSummary, DestinationSummary, Relation } from "#domain/change.ts";
import type { Basis, Framework } from "#domain/framework.ts";

type Bases = Readonly<Record<Basis, number>>;

/** A node that is less like any of the other framework than the others of its own are. */
interface LeastLike {
  readonly side: "from" | "to";
  readonly node: { readonly title: string };
  readonly of: number;
  readonly nearest: { readonly title: string };
  readonly shared: number;
}

/** All that a change report says, in titles and whole counts: what its words are made of. */
export interface ChangeFacts {
  readonly frameworks: readonly Pick<Framework, "title" | "edition" | "publisher" | "license">[];
  readonly summary: {
    readonly from: number;
    readonly to: number;
    readonly compared: number;
    readonly staying: number;
    readonly merger: string | null;
    readonly breakdown: string | null;
    readonly differs: boolean;
  };
  /** What all compared places rest on. */
  readonly resting: { readonly basis: Bases; readonly occupations: number };
  readonly changes: readonly {
    readonly summary: ChangeSummary;
    readonly borderline: boolean;
    /** The occupations, by title and code. */
    readonly moved: readonly string[];
  }[];
  readonly movesToNest: { readonly from: number; readonly to: number };
  readonly alike: {
    readonly score: number | null;
    readonly partitions: { readonly adjustedRand: number; readonly variationOfInformation: number } | null;
  };
  readonly leastLike: readonly LeastLike[];
  readonly traps: readonly {
    readonly trap: "same-name" | "same-contents";
    readonly from: string;
    readonly to: string;
    readonly shared: number;
    readonly ofFrom: number;
    readonly ofTo: number;
    readonly basis: Bases;
  }[];
  readonly destinations: readonly DestinationSummary[];
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly occupations: number;
    readonly out: number;
    readonly in: number;
    readonly lie: {
      readonly relation: Relation;
      readonly mostly: {
        readonly relation: "same" | "contains" | "contained";
        readonly share: number;
      } | null;
    };
  }[];
  readonly relations: Readonly<Record<Relation, number>>;
  readonly notPlaced: { readonly from: readonly string[]; readonly to: readonly string[] };
}
