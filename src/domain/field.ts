import type { FrameworkId, NodeId, OccupationId } from "#domain/ids.ts";

/** Occupations for which somebody speaks, and the names that the title of a place may call them by. */
export interface Field {
  readonly title: string;
  /** A phrase each: a title has the field's name if it has all words of one of them. */
  readonly names: readonly string[];
  /** Distinct. */
  readonly occupations: readonly OccupationId[];
}

/** What puts an occupation in a ready-made field: a series of programs (CIP 2020), a group of the SOC, or the STEM flag. */
export type FieldRule =
  | { readonly kind: "programs"; readonly series: string }
  | { readonly kind: "group"; readonly soc: string }
  | { readonly kind: "stem" };

/** A ready-made field: every occupation that meets one of its rules. */
export interface FieldPreset extends Field {
  readonly id: string;
  readonly rules: readonly FieldRule[];
}

/** How the reader says which occupations are meant. */
export type FieldChoice =
  | { readonly kind: "preset"; readonly id: string }
  | { readonly kind: "node"; readonly frameworkId: FrameworkId; readonly id: NodeId }
  | { readonly kind: "search"; readonly words: string }
  /** Series of CIP 2020, as `12.05`. */
  | { readonly kind: "programs"; readonly series: readonly string[] }
  /** `title` may be empty. */
  | { readonly kind: "list"; readonly title: string; readonly ids: readonly OccupationId[] };

/** How much of the field's name the titles of a framework have. */
export const nameFates = ["kept", "part", "lost"] as const;
export type NameFate = (typeof nameFates)[number];

/** Where a field is in a framework, in titles and whole counts: all that its sentence needs. */
export interface FieldAnswer {
  /** "Modernized 2024". */
  readonly framework: string;
  readonly level: { readonly singular: string; readonly plural: string };
  /** Occupations of the field, and those that the framework places. */
  readonly field: number;
  readonly placed: number;
  readonly nodesToCover: number | null;
  /** The node that holds most; `null` if none is placed. */
  readonly top: {
    readonly title: string;
    readonly count: number;
    /** Of 1. */
    readonly share: number;
    readonly ofNode: number;
    readonly leads: boolean;
  } | null;
}
