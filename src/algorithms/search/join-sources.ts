import type { LeadMatch } from "#algorithms/search/lead-source.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";

/** One thing found, and what it was found by: the source that gives it the most points. */
export interface Found {
  /** Place in the list of targets. */
  readonly place: number;
  readonly points: number;
  readonly by:
    | { readonly kind: "title"; readonly match: TitleMatch }
    | { readonly kind: "lead"; readonly match: LeadMatch }
    | { readonly kind: "work" }
    /** Nothing was asked for but to leave something out. */
    | { readonly kind: "rest" };
}

const joinPoints = {
  /** The part of what a title lacks to 100 points that doing all of it makes up: sure titles stand by themselves. */
  toTitle: 0.62,
  /** What doing all of it adds to what a list of ours leads to, and to what a table leads to. */
  toLead: { ours: 5, table: 10 },
  /** What doing all of it is worth alone. */
  work: 30,
  workShare: 44,
  /** Who has less of the query's words does something else. */
  leastShare: 0.3,
  /** From most jobs to fewest. */
  fewJobs: 2,
  allOther: 4,
  /** How much more both tell of what a table leads to, where no person has put the fitting ones first. */
  byTable: 2,
};

interface Sources {
  readonly titles: ReadonlyMap<number, TitleMatch>;
  readonly leads: ReadonlyMap<number, LeadMatch>;
  readonly work: WorkAnswer;
  readonly list: TitleList;
}

/**
 * Titles, leads and what people do, as one list. Sure titles stand by themselves; below them a title, or a lead, that
 * what the occupation does bears out stands before one that only has the words.
 */
export function joinSources({ titles, leads, work, list }: Sources): Map<number, Found> {
  const found = new Map<number, Found>();
  const { firstLead, firstNode, targets } = list;
  const beats = (place: number, points: number) => points > (found.get(place)?.points ?? 0);
  const share = (place: number) => work.shares[place] ?? 0;
  const standing = (place: number) => {
    const target = targets[place];
    return (
      -(joinPoints.fewJobs * (target?.order ?? 0)) / firstNode - (target?.isRest ? joinPoints.allOther : 0)
    );
  };
  for (const place of work.found) {
    if (share(place) < joinPoints.leastShare) continue;
    const points = joinPoints.work + joinPoints.workShare * share(place) + standing(place);
    if (beats(place, points)) found.set(place, { place, points, by: doneAtWork });
  }
  for (const [place, match] of leads) {
    const points =
      match.points +
      joinPoints.toLead[match.lead.by] * share(place) +
      (match.lead.by === "table" ? joinPoints.byTable * standing(place) : 0);
    if (beats(place, points)) found.set(place, { place, points, by: { kind: "lead", match } });
  }
  for (const [place, match] of titles) {
    if (place >= firstLead) continue;
    const points = match.points + Math.max(0, 100 - match.points) * joinPoints.toTitle * share(place);
    if (beats(place, points)) found.set(place, { place, points, by: { kind: "title", match } });
  }
  return found;
}

const doneAtWork = { kind: "work" } as const;
