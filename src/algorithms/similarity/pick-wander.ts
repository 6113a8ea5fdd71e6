import {
  type RelatedKnown,
  type RelatedOccupation,
  relatedOccupations,
  relateTo,
} from "#algorithms/similarity/related-occupations.ts";
import type { WanderLists } from "#algorithms/similarity/wander-lists.ts";
import type { Occupation } from "#domain/occupation.ts";

/** Some of where one can go from an occupation. */
export interface WanderPicks {
  readonly jobs: readonly RelatedOccupation[];
  /** Whether O*NET lists them as related; else they are the most alike by its ratings. */
  readonly listed: boolean;
}

/** Ways on from an occupation, under one framework. */
export interface Wander {
  /** The nearest that shares no cluster with it; none where the framework does not place it. */
  readonly outside: WanderPicks;
  /** With less schooling to start: related ones, those first that share a skill; else the most alike. */
  readonly lessSchool: WanderPicks;
  /** Another kind of work and no cluster in common, but skills that both need; see `wanderLists`. */
  readonly surprising: WanderPicks;
}

const mostWithLessSchool = 3;
const noLists: WanderLists = { near: [], lessSchool: [], surprising: [] };

export function pickWander(from: Occupation, lists: WanderLists = noLists, known: RelatedKnown): Wander {
  const related = relatedOccupations(from, known);
  const of = (ids: WanderLists["near"]) => relateTo(from, ids, known);

  const outside = firstOf(
    related.filter((one) => one.outside),
    1,
    () => of(lists.near).filter((one) => one.outside),
  );
  const less = related.filter(({ lessSchool }) => lessSchool);
  const shares = ({ reason }: RelatedOccupation) => reason.kind === "strengths";
  const taken = new Set([...related, ...outside.jobs].map(({ occupation }) => occupation.id));
  const surprising = of(lists.surprising).filter(
    (one) => one.outside && shares(one) && !taken.has(one.occupation.id),
  );
  return {
    outside,
    lessSchool: firstOf(
      [...less.filter(shares), ...less.filter((one) => !shares(one))],
      mostWithLessSchool,
      () => of(lists.lessSchool),
    ),
    surprising: { jobs: surprising.slice(0, 1), listed: false },
  };
}

/** Of the listed ones, or if there are none of the others. */
function firstOf(
  listed: readonly RelatedOccupation[],
  most: number,
  others: () => readonly RelatedOccupation[],
): WanderPicks {
  const jobs = listed.length > 0 ? listed : others();
  return { jobs: jobs.slice(0, most), listed: listed.length > 0 };
}
