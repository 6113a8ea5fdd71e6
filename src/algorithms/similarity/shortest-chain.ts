import type { Related } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Two neighbours in a chain: the better of their ranks in each other's list, 1 the nearest. */
interface Tie {
  readonly id: OccupationId;
  readonly rank: number;
}

const nearestRank = 10;
const cached = new WeakMap<
  ReadonlyMap<OccupationId, readonly Related[]>,
  ReadonlyMap<OccupationId, readonly Tie[]>
>();

/**
 * The shortest chain of related occupations, both ends included: each is in the other's list or has it in its own,
 * ranks 1 to 10. Of several with as few steps, the one whose ranks add up to least; then the first by code.
 *
 * @returns `null` where no chain joins the two
 */
export function shortestChain(
  from: OccupationId,
  to: OccupationId,
  related: ReadonlyMap<OccupationId, readonly Related[]>,
): readonly OccupationId[] | null {
  const ties = tiesOf(related);
  // Breadth first; a node's rank total is final once its whole layer has been seen.
  const totals = new Map<OccupationId, number>([[from, 0]]);
  const before = new Map<OccupationId, OccupationId>();
  let layer: readonly OccupationId[] = [from];
  while (layer.length > 0 && !totals.has(to)) {
    const next = new Map<OccupationId, number>();
    for (const one of layer)
      for (const { id, rank } of ties.get(one) ?? []) {
        if (totals.has(id)) continue;
        const total = (totals.get(one) ?? 0) + rank;
        const known = next.get(id);
        if (known !== undefined && (known < total || (known === total && (before.get(id) ?? one) <= one)))
          continue;
        next.set(id, total);
        before.set(id, one);
      }
    for (const [id, total] of next) totals.set(id, total);
    layer = [...next.keys()];
  }
  if (!totals.has(to)) return null;
  const chain = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) chain.push(at);
  return chain.toReversed();
}

/** Either direction counts as a tie. */
function tiesOf(
  related: ReadonlyMap<OccupationId, readonly Related[]>,
): ReadonlyMap<OccupationId, readonly Tie[]> {
  const known = cached.get(related);
  if (known !== undefined) return known;
  const ranks = new Map<OccupationId, Map<OccupationId, number>>();
  const add = (one: OccupationId, other: OccupationId, rank: number) => {
    const list = ranks.get(one) ?? new Map<OccupationId, number>();
    ranks.set(one, list.set(other, Math.min(rank, list.get(other) ?? rank)));
  };
  for (const [one, list] of related)
    for (const { id, rank } of list) {
      if (rank > nearestRank || id === one) continue;
      add(one, id, rank);
      add(id, one, rank);
    }
  const ties = new Map(
    [...ranks].map(([one, list]) => [one, [...list].map(([id, rank]) => ({ id, rank }))] as const),
  );
  cached.set(related, ties);
  return ties;
}
