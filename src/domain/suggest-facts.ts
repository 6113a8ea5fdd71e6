import type { StyleId } from "#domain/answers.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Lists of occupations of our own, `data/words/suggest-lists.csv`: no table says these things. */
export const ownLists = ["animals", "coding", "outdoors"] as const;
export type OwnList = (typeof ownLists)[number];

/** Why O*NET calls the outlook of an occupation bright. */
export const brightReasons = ["rapidGrowth", "manyOpenings", "newAndEmerging"] as const;
export type BrightReason = (typeof brightReasons)[number];

/** The work style of O*NET that tells how a person likes to work, by its id. */
export const styleElements: Readonly<Record<StyleId, string>> = {
  team: "1.D.2.d",
  ideas: "1.D.1.a",
  exact: "1.D.3.b",
  lead: "1.D.1.i",
  calm: "1.D.4.a",
  care: "1.D.2.c",
};

/** What only the suggestions need. An occupation that is not in a map is "not published". */
export interface SuggestFacts {
  /** How much each style helps in the job, −3 to 3. */
  readonly styles: ReadonlyMap<OccupationId, Readonly<Record<StyleId, number>>>;
  readonly bright: ReadonlyMap<OccupationId, readonly BrightReason[]>;
  readonly lists: Readonly<Record<OwnList, ReadonlySet<OccupationId>>>;
  /** Half of all jobs pay more, US dollars a year: May 2025, national. */
  readonly allPay: number;
}
