import type { NodeId } from "#domain/ids.ts";
import { noPicks, type Picks } from "#domain/lens.ts";

/** As found: the surest first. Pay, growth and openings: the most first; schooling: the least; what is not published, last. */
export const resultOrders = ["found", "pay", "school", "growth", "openings", "name"] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** How an occupation can be found: by a name of it, by what is done in it, or by a thing that leads to it. */
export const foundWays = ["name", "work", "like", "study", "tool", "skill"] as const;
export type FoundWay = (typeof foundWays)[number];

/** How what was found is looked through. */
export interface ResultsView {
  readonly picks: Picks;
  /** Clusters of the framework in front, any of which will do; none: all. */
  readonly places: readonly NodeId[];
  /** Any of which will do; none: all. */
  readonly ways: readonly FoundWay[];
  readonly order: ResultOrder;
  /** Each under the cluster that holds it. */
  readonly grouped: boolean;
}

export const plainResults: ResultsView = {
  picks: noPicks,
  places: [],
  ways: [],
  order: "found",
  grouped: true,
};
