import { descending } from "d3";
import { type Similarity, usualWeights } from "#algorithms/similarity/occupation-similarity.ts";
import { type Ratings, sharedStrengths, typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import type { OccupationId } from "#domain/ids.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";

/** Where one can wander to from an occupation, whatever the framework; the most alike first. */
export interface WanderLists {
  /** Most alike in all, a few of each SOC major group: some are outside its cluster in most frameworks. */
  readonly near: readonly OccupationId[];
  /** Most alike in all, of those that ask for less schooling to start. */
  readonly lessSchool: readonly OccupationId[];
  /** Alike in skills and knowledge, of another kind of work: see {@link wanderLists}. */
  readonly surprising: readonly OccupationId[];
}

const mostNear = 20;
const mostOfGroup = 4;
const mostLessSchool = 3;
const mostSurprising = 6;

/** Skills and knowledge at least so alike, as a cosine: three in four have such a one with interests that differ. */
const leastAlike = 0.3;
const leastShared = 2;

interface Known {
  /** In the order of the similarity's positions. */
  readonly occupations: readonly Occupation[];
  readonly similarity: Similarity;
  readonly ratings: Ratings;
}

/**
 * For each occupation those that are near it, near it with less schooling, and surprising but reasoned: their
 * interests point apart (cosine below 0), yet skills and knowledge are alike, at least two of these are important to
 * both and more so than to most jobs, and they ask for no more schooling. That the two share no cluster is for the
 * caller to see, since it depends on the framework.
 */
export function wanderLists({
  occupations,
  similarity,
  ratings,
}: Known): ReadonlyMap<OccupationId, WanderLists> {
  const typical = typicalImportance(ratings);
  const steps = occupations.map(educationStep);
  return new Map(
    occupations.map((from, at) => {
      const alike = mostAlike(occupations.length, at, (other) => similarity.whole(at, other));
      const step = steps[at] ?? null;
      const asks = (other: number, holds: (its: number, own: number) => boolean) => {
        const its = steps[other] ?? null;
        return step !== null && its !== null && holds(its, step);
      };
      const apart = mostAlike(occupations.length, at, (other) =>
        asks(other, (its, own) => its <= own) && (similarity.of("interests", at, other) ?? 0) < 0
          ? inSkills(similarity, at, other)
          : null,
      );
      const idAt = (other: number) => occupations[other]?.id ?? from.id;
      const less = alike.filter(({ other }) => asks(other, (its, own) => its < own));
      const surprising: OccupationId[] = [];
      for (const { other, value } of apart) {
        if (value < leastAlike || surprising.length === mostSurprising) break;
        const shared = sharedStrengths(from.id, idAt(other), ratings, typical);
        if (shared.length >= leastShared) surprising.push(idAt(other));
      }
      return [
        from.id,
        {
          near: spread(alike.map(({ other }) => idAt(other))),
          lessSchool: less.slice(0, mostLessSchool).map(({ other }) => idAt(other)),
          surprising,
        },
      ] as const;
    }),
  );
}

/** The first ones, at most so many of a major group (`29`). */
function spread(ids: readonly OccupationId[]): readonly OccupationId[] {
  const taken = new Map<string, number>();
  const few = ids.filter((id) => {
    const group = id.slice(0, 2);
    const count = (taken.get(group) ?? 0) + 1;
    taken.set(group, count);
    return count <= mostOfGroup;
  });
  return few.slice(0, mostNear);
}

function inSkills(similarity: Similarity, a: number, b: number): number | null {
  const skills = similarity.of("skills", a, b);
  const knowledge = similarity.of("knowledge", a, b);
  if (skills === null || knowledge === null) return null;
  const { skills: ofSkills, knowledge: ofKnowledge } = usualWeights;
  return (skills * ofSkills + knowledge * ofKnowledge) / (ofSkills + ofKnowledge);
}

/** Those that have a value, the highest first; at a tie in the table's order. */
function mostAlike(
  count: number,
  at: number,
  scoreOf: (other: number) => number | null,
): readonly { readonly other: number; readonly value: number }[] {
  const found: { readonly other: number; readonly value: number }[] = [];
  for (let other = 0; other < count; other += 1) {
    const value = other === at ? null : scoreOf(other);
    if (value !== null) found.push({ other, value });
  }
  return found.sort((a, b) => descending(a.value, b.value));
}
