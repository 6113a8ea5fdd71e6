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
  /** "All Other" holds what has no title of its own. */
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
  const add = (one: Found) => {
    if (one.points > (found.get(one.place)?.points ?? 0)) found.set(one.place, one);
  };
  const share = (place: number) => work.shares[place] ?? 0;
  const standing = (place: number) => {
    const target = targets[place];
    const isRest = target?.title.endsWith("All Other") ?? false;
    return -(joinPoints.fewJobs * (target?.order ?? 0)) / firstNode - (isRest ? joinPoints.allOther : 0);
  };
  for (const place of work.found)
    if (share(place) >= joinPoints.leastShare)
      add({
        place,
        points: joinPoints.work + joinPoints.workShare * share(place) + standing(place),
        by: { kind: "work" },
      });
  for (const [place, match] of leads)
    add({
      place,
      points:
        match.points +
        joinPoints.toLead[match.lead.by] * share(place) +
        (match.lead.by === "table" ? joinPoints.byTable * standing(place) : 0),
      by: { kind: "lead", match },
    });
  for (const [place, match] of titles)
    if (place < firstLead) {
      const borneOut = Math.max(0, 100 - match.points) * joinPoints.toTitle * share(place);
      add({ place, points: match.points + borneOut, by: { kind: "title", match } });
    }
  return found;
}
