import type { OccupationId } from "#domain/ids.ts";
import type { Shortlist, ShortlistStep } from "#domain/shortlist.ts";

/** The job that the last step took off, and where on the list as it is now it stood. */
export interface Removal {
  readonly id: OccupationId;
  readonly at: number;
}

/** @returns `null` if the last step did anything else, or the job is back on the list */
export function lastRemoval(step: ShortlistStep | undefined, list: Shortlist): Removal | null {
  if (step === undefined || step.from.length !== step.to.length + 1) return null;
  const id = step.from.find((one) => !step.to.includes(one));
  if (id === undefined || list.includes(id)) return null;
  const before = step.from.slice(0, step.from.indexOf(id));
  const nearest = before.findLast((one) => list.includes(one));
  return { id, at: nearest === undefined ? 0 : list.indexOf(nearest) + 1 };
}
