import type { DrawnHeading, RatedOccupations } from "#algorithms/compute/framework-from-data.ts";
import type { ReadFile } from "#domain/import-report.ts";

/** A framework to be drawn from the data. */
export interface DrawTask {
  readonly rated: RatedOccupations;
  readonly clusters: number;
  readonly heading: DrawnHeading;
}

/** Page to worker. Everything is structured-cloned. One to a thread. */
export type DrawRequest = { readonly type: "draw" } & DrawTask;

/** Worker to page. */
export type DrawReply =
  | { readonly type: "done"; readonly framework: NonNullable<ReadFile["framework"]> }
  | { readonly type: "failed"; readonly message: string };
