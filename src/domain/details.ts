import type { OccupationId } from "#domain/ids.ts";

/** A skill or a knowledge area of O*NET. */
export interface Element {
  readonly id: string;
  readonly name: string;
}

/** Importance 1 to 5 and level 0 to 7 of one element for one occupation. */
export interface Rating {
  readonly element: Element;
  readonly importance: number;
  readonly level: number;
}

/** O*NET's list, rank 1 the nearest. Directed: the other need not list this one. */
export interface Related {
  readonly id: OccupationId;
  readonly rank: number;
}

/** A program of study, CIP 2020. */
export interface Program {
  readonly code: string;
  readonly title: string;
}

/** What the first view does not show; an occupation that is not in a map is "not published". */
export interface Details {
  /** Most important first. */
  readonly skills: ReadonlyMap<OccupationId, readonly Rating[]>;
  readonly knowledge: ReadonlyMap<OccupationId, readonly Rating[]>;
  readonly related: ReadonlyMap<OccupationId, readonly Related[]>;
  /** Programs that lead to the occupation, by the CIP to SOC crosswalk. */
  readonly programs: ReadonlyMap<OccupationId, readonly Program[]>;
  /** Every CIP 2020 program by code. */
  readonly programTitles: ReadonlyMap<string, string>;
  /** Everyday titles, in the table's order. */
  readonly titles: ReadonlyMap<OccupationId, readonly string[]>;
}
