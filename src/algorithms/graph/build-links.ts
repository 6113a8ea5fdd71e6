import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { Related } from "#domain/details.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A drawn picture holds no more; the rest are in the list of the details. */
export const mostLinks = 10;

/** Why two dots are joined: one occupation in two places, or O*NET's list of related ones (rank 1 the nearest). */
export type LinkReason = { readonly kind: "same" } | { readonly kind: "related"; readonly rank: number };

/** From the occupation in focus to a dot of the same framework. */
export interface GraphLink {
  readonly occupation: OccupationId;
  /** The node that the occupation is placed in. */
  readonly node: NodeId;
  readonly reason: LinkReason;
}

/**
 * The links of an occupation at one of its places: its other places in file order, then related occupations by
 * rank, each at the place that lies nearest in the tree; at most {@link mostLinks}.
 *
 * @param at `null`: the first of its places
 * @param related `null` or not yet loaded: other places only
 */
export function buildLinks(
  index: FrameworkIndex,
  occupation: OccupationId,
  at: NodeId | null,
  related: readonly Related[] | null,
): readonly GraphLink[] {
  const placements = index.placementsOf(occupation);
  const from = placements.find(({ node }) => node === at)?.node ?? placements[0]?.node;
  if (from === undefined) return [];

  const others: readonly GraphLink[] = [...new Set(placements.map(({ node }) => node))]
    .filter((node) => node !== from)
    .map((node) => ({ occupation, node, reason: { kind: "same" } }));
  const ranked = (related ?? [])
    .filter(({ id }) => id !== occupation)
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ id, rank }): readonly GraphLink[] => {
      const node = nearestPlace(index, id, from);
      return node === null ? [] : [{ occupation: id, node, reason: { kind: "related", rank } }];
    });
  return [...others, ...ranked].slice(0, mostLinks);
}

/** The placement that shares the most ancestors with `from`; the first of them in file order. */
function nearestPlace(index: FrameworkIndex, occupation: OccupationId, from: NodeId): NodeId | null {
  const path = pathOf(index, from);
  let nearest: NodeId | null = null;
  let most = -1;
  for (const { node } of index.placementsOf(occupation)) {
    const shared = pathOf(index, node).filter((step, depth) => step === path[depth]).length;
    if (shared > most) {
      most = shared;
      nearest = node;
    }
  }
  return nearest;
}
