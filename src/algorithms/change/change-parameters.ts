import type { ChangeUnit } from "#domain/change.ts";

/** What decides the kind of a change; each share is of 1. */
export interface ChangeParameters {
  /** From this share of a node on, its largest partner is where it went (or came from). */
  readonly majority: number;
  /** A flow that is neither this share of where it leaves nor of where it arrives is not told apart. */
  readonly part: number;
  /** Two nodes that share this much of the larger one are the same. */
  readonly mostly: number;
  /** One of several that brings (or takes) this share of what they bring together leads them. */
  readonly dominance: number;
  /** The least occupations that make a transfer or a split-off. */
  readonly leastMoved: number;
  /** A node with fewer occupations gets no kind of its own. */
  readonly leastNode: number;
  /** Whether placements that a source marks as secondary count. */
  readonly secondary: boolean;
  /** Whether placements that nobody has published are left out. */
  readonly publishedOnly: boolean;
  /** What shares are of, and what orders the report; sentences give whole occupations all the same. */
  readonly unit: ChangeUnit;
}

export const changeParameters: ChangeParameters = {
  majority: 0.5,
  part: 0.1,
  mostly: 0.9,
  dominance: 0.8,
  leastMoved: 3,
  leastNode: 5,
  secondary: false,
  publishedOnly: false,
  unit: "occupations",
};

/** What can be chosen for each share that a report is counted by. */
export const shareChoices = {
  mostly: percents(70, 100),
  majority: percents(40, 75),
  dominance: percents(60, 95),
  part: percents(5, 30),
} as const;
export type ShareRule = keyof typeof shareChoices;

/** Every fifth percent, as shares of 1. */
function percents(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from) / 5 + 1 }, (_, at) => (from + 5 * at) / 100);
}

export const areUsual = (parameters: ChangeParameters): boolean =>
  parameterKeys.every((key) => parameters[key] === changeParameters[key]);

const isParameter = (key: string): key is keyof ChangeParameters => key in changeParameters;
const parameterKeys = Object.keys(changeParameters).filter(isParameter);

/** The shares that decide a kind. `part` does not: it decides only which moves are told. */
export const decisiveShares = ["majority", "mostly", "dominance"] as const;
