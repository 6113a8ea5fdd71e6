/** What a balance sheet tells of each part of a framework, and can be sorted by. */
export const balanceMeasures = [
  "title",
  "occupations",
  "employment",
  "openings",
  "growth",
  "pay",
  "spread",
  "belowBachelors",
  "goodPay",
  "coherence",
  "flags",
] as const;
export type BalanceMeasure = (typeof balanceMeasures)[number];

export const directions = ["ascending", "descending"] as const;

export interface BalanceOrder {
  readonly measure: BalanceMeasure;
  readonly direction: (typeof directions)[number];
}

/** Columns that are read together, where there is no room for all. */
export const balanceParts = ["size", "pay", "school", "fit"] as const;
export type BalancePart = (typeof balanceParts)[number];

/** How the balance sheets of the frameworks on screen are looked at. */
export interface BalanceView {
  readonly order: BalanceOrder;
  /** The smaller parts instead of the clusters, where a framework has them. */
  readonly smaller: boolean;
  /** US dollars a year; `null`: what half of all jobs pay more than. */
  readonly payLine: number | null;
  readonly part: BalancePart;
}

export const plainBalance: BalanceView = {
  order: { measure: "occupations", direction: "descending" },
  smaller: false,
  payLine: null,
  part: "size",
};

/** US dollars a year; a line above it leaves no occupation. */
export const highestPayLine = 1_000_000;
