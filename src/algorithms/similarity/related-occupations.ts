import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { sharedStrengths } from "#algorithms/similarity/shared-strengths.ts";
import type { Details } from "#domain/details.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { type EntryEducation, educationStep, type Occupation } from "#domain/occupation.ts";

/** Why one occupation is near another: the first of these that holds. */
export type RelatedReason =
  | { readonly kind: "strengths"; readonly names: readonly string[] }
  | { readonly kind: "place"; readonly node: FrameworkNode }
  | { readonly kind: "schooling"; readonly education: EntryEducation }
  /** On O*NET's list, or alike by its ratings; nothing nameable stands out in both. */
  | { readonly kind: "listed" | "alike" };

export interface RelatedOccupation {
  readonly occupation: Occupation;
  readonly reason: RelatedReason;
  /** Both are placed in the framework, but in no cluster together. */
  readonly outside: boolean;
  /** Both levels are published, and this one's is lower. */
  readonly lessSchool: boolean;
}

export interface RelatedKnown {
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly details: Details;
  /** From `typicalImportance`. */
  readonly typical: ReadonlyMap<string, number>;
  readonly index: FrameworkIndex | null;
}

const mostNamed = 3;

/** O*NET's list, nearest first, each with what the two share. */
export const relatedOccupations = (from: Occupation, known: RelatedKnown): readonly RelatedOccupation[] =>
  relateTo(
    from,
    (known.details.related.get(from.id) ?? []).map(({ id }) => id),
    known,
  );

/** The occupations of a list, each with what it shares with the first; without those that are not known. */
export function relateTo(
  from: Occupation,
  ids: readonly OccupationId[],
  known: RelatedKnown,
): readonly RelatedOccupation[] {
  const step = educationStep(from);
  const clusters = clustersOf(from.id, known.index);
  return ids.flatMap((id) => {
    const occupation = known.occupations.get(id);
    if (occupation === undefined) return [];
    const its = clustersOf(id, known.index);
    const itsStep = educationStep(occupation);
    return {
      occupation,
      reason: reasonFor(from, occupation, known),
      outside: clusters.size > 0 && its.size > 0 && ![...its].some((cluster) => clusters.has(cluster)),
      lessSchool: step !== null && itsStep !== null && itsStep < step,
    };
  });
}

function reasonFor(
  from: Occupation,
  to: Occupation,
  { details, typical, index }: RelatedKnown,
): RelatedReason {
  const strengths = sharedStrengths(from.id, to.id, details, typical);
  if (strengths.length > 0)
    return { kind: "strengths", names: strengths.slice(0, mostNamed).map(({ name }) => name) };
  const places = new Set(index?.placementsOf(from.id).map(({ node }) => node));
  const shared = index?.placementsOf(to.id).find(({ node }) => places.has(node));
  const node = shared && index?.byId.get(shared.node);
  if (node) return { kind: "place", node };
  const { education } = from.preparation;
  const listed = details.related.get(from.id)?.some(({ id }) => id === to.id) ?? false;
  return education !== null && education === to.preparation.education
    ? { kind: "schooling", education }
    : { kind: listed ? "listed" : "alike" };
}

function clustersOf(id: OccupationId, index: FrameworkIndex | null): ReadonlySet<NodeId> {
  if (index === null) return new Set();
  const { cluster } = mapLevels(index);
  return new Set(
    index
      .placementsOf(id)
      .flatMap(({ node }) => pathOf(index, node))
      .filter((node) => index.byId.get(node)?.level === cluster),
  );
}
