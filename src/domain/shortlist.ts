import type { OccupationId } from "#domain/ids.ts";

/** The occupations that a person keeps, each once, in the order that they give them. */
export type Shortlist = readonly OccupationId[];

/** What was saved and taken out in one act; undone by the same the other way round. */
export interface ShortlistStep {
  readonly from: Shortlist;
  readonly to: Shortlist;
}

/**
 * Does the step on a list that has changed since, in another tab or after it. What either took out is out, what
 * either saved is in; the order is the list's own unless the step changed it. On the list that it began from, the
 * step gives its `to`.
 */
export function mergeShortlist({ from, to }: ShortlistStep, list: Shortlist): Shortlist {
  const before = new Set(from);
  const [mine, theirs] = [new Set(to), new Set(list)];
  const stays = (id: OccupationId) => !before.has(id) || (mine.has(id) && theirs.has(id));
  const [first, second] = reorders({ from, to }) ? [to, list] : [list, to];
  const merged = first.filter(stays);
  const held = new Set(merged);
  // From the end, each before what it stood before: what was saved last stays last.
  let next: OccupationId | null = null;
  for (const id of second.filter(stays).reverse()) {
    if (!held.has(id)) merged.splice(next === null ? merged.length : merged.indexOf(next), 0, id);
    held.add(id);
    next = id;
  }
  return sameShortlist(merged, list) ? list : merged;
}

export const sameShortlist = (a: Shortlist, b: Shortlist): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/** Whether what is in both stands in another order. */
function reorders({ from, to }: ShortlistStep): boolean {
  const [before, after] = [new Set(from), new Set(to)];
  return !sameShortlist(
    from.filter((id) => after.has(id)),
    to.filter((id) => before.has(id)),
  );
}
