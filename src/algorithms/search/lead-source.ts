import type { Lead } from "#algorithms/read/built-search.ts";
import { manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import { countTelling } from "#algorithms/search/query-words.ts";
import { stemBits } from "#algorithms/search/score-title.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import { targetToKey } from "#domain/target.ts";

/** Why a target is led to. */
export interface LeadMatch {
  readonly points: number;
  readonly lead: Lead;
  readonly match: TitleMatch;
}

/** What the leads among the titles that matched lead to, by its place in the list, by the best such lead. */
export type LeadSource = (
  titles: ReadonlyMap<number, TitleMatch>,
  reading: QueryReading,
) => ReadonlyMap<number, LeadMatch>;

const leadMinus = {
  /** Each place further down in what a lead leads to, up to `mostDown`. */
  down: 0.5,
  mostDown: 14,
  /** "Chef" is software, but the name of a job first. */
  isJob: 40,
};

/** Of a query that holds the whole name: none of its words, and all. */
const withinPoints = { none: 40, all: 72 };

/** Kinds whose names are short, so that a longer query may hold one: "take care of sick animals". */
const heldKinds: ReadonlySet<string> = new Set(["activity", "interest", "subject"]);

export function createLeadSource(leads: readonly Lead[], list: TitleList): LeadSource {
  const places = new Map<string, number>();
  for (const [place, { target }] of list.targets.entries())
    if (target !== null) places.set(targetToKey(target), place);
  const leadTo = leads.map(({ targets }) => targets.flatMap((one) => places.get(targetToKey(one)) ?? []));
  const heldTitles = list.leadNames.filter((title) => {
    const lead = leads[(list.targetOf[title] ?? 0) - list.firstLead];
    return lead !== undefined && heldKinds.has(lead.kind);
  });

  /** Leads whose name the query holds whole. */
  const within = (reading: QueryReading): readonly (readonly [lead: number, match: TitleMatch])[] => {
    if (reading.length < 2) return [];
    const telling = countTelling(reading.map(({ typed }) => typed));
    const bits = stemBits(reading.map(withoutBegun), list.vocabulary.stemIds.size);
    const { starts, items } = list.stems;
    const { none, all } = withinPoints;
    const found: (readonly [number, TitleMatch])[] = [];
    for (const title of heldTitles) {
      const end = starts[title + 1] ?? 0;
      let held = 0;
      let at = starts[title] ?? 0;
      for (; at < end; at++) {
        const some = bits[items[at] ?? 0] ?? 0;
        if (some === 0) break;
        held |= some;
      }
      if (at < end) continue;
      let covered = 0;
      for (; held !== 0; held &= held - 1) covered += 1;
      const points = none + ((all - none) * covered) / Math.max(telling, covered);
      found.push([(list.targetOf[title] ?? 0) - list.firstLead, { points, stage: "lead", title, reading }]);
    }
    return found;
  };

  return (titles, reading) => {
    const found = new Map<number, LeadMatch>();
    const follow = (at: number, match: TitleMatch) => {
      const lead = leads[at];
      if (lead === undefined) return;
      for (const [down, place] of (leadTo[at] ?? []).entries()) {
        const points = match.points - Math.min(leadMinus.down * down, leadMinus.mostDown);
        if (points > (found.get(place)?.points ?? 0)) found.set(place, { points, lead, match });
      }
    };
    const isJob = namesJob(titles, list.firstNode);
    for (const [place, match] of titles) {
      const lead = leads[place - list.firstLead];
      if (lead === undefined) continue;
      const less = isJob && lead.kind === "software" ? leadMinus.isJob : 0;
      follow(place - list.firstLead, less === 0 ? match : { ...match, points: match.points - less });
    }
    for (const [at, match] of within(reading)) follow(at, match);
    return found;
  };
}

/** Whether the query is a title that some occupation goes by. */
function namesJob(titles: ReadonlyMap<number, TitleMatch>, firstNode: number): boolean {
  for (const [place, { stage }] of titles) if (place < firstNode && stage === "exact") return true;
  return false;
}

const withoutBegun = (word: QueryReading[number]) => ({
  ...word,
  candidates: word.candidates.filter(({ manner }) => manner !== manners.begun),
});
