import type { Lead } from "#algorithms/read/built-search.ts";
import { packedList, packLists } from "#algorithms/search/packed-lists.ts";
import { manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import { countTelling } from "#algorithms/search/query-words.ts";
import { createStemBits } from "#algorithms/search/stem-bits.ts";
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

/** What a word that no title has tells more than a common one; that so few have, half of it. */
const rareMore = 0.2;
const fewTitles = 50;
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

  const heldBy = packLists(
    list.vocabulary.stemIds.size,
    heldTitles.map((title) => list.stems.items[list.stems.starts[title] ?? 0] ?? 0),
    heldTitles,
  );
  /** Of those names, the ones whose first word the query has, in order. */
  const beginningIn = (reading: QueryReading): readonly number[] => {
    const stems = new Set(reading.flatMap(({ candidates }) => candidates.map(({ stem }) => stem)));
    return [...stems].flatMap((stem) => [...packedList(heldBy, stem)]).sort((a, b) => a - b);
  };
  const { bits, put, clear } = createStemBits(list.vocabulary.stemIds.size);

  /** A word that few titles have tells more: "autism" than "kids" of "teach kids who have autism". */
  const weightOf = ({ typed, candidates }: QueryReading[number]) => {
    if (countTelling([typed]) === 0) return 0;
    const stem = candidates.find(({ manner }) => manner === manners.same)?.stem ?? -1;
    const titles = (list.titlesWith.starts[stem + 1] ?? 0) - (list.titlesWith.starts[stem] ?? 0);
    return 1 + (rareMore * fewTitles) / (fewTitles + Math.max(0, titles));
  };

  /** Leads whose name the query holds whole. */
  const within = (reading: QueryReading): readonly (readonly [lead: number, match: TitleMatch])[] => {
    if (reading.length < 2) return [];
    const weights = reading.map(weightOf);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const whole = reading.map(withoutBegun);
    put(whole);
    const { starts, items } = list.stems;
    const found: (readonly [number, TitleMatch])[] = [];
    for (const title of beginningIn(whole)) {
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
      for (const [word, weight] of weights.entries()) if ((held >> word) & 1) covered += weight;
      const points =
        withinPoints.none + (withinPoints.all - withinPoints.none) * (all === 0 ? 1 : covered / all);
      found.push([(list.targetOf[title] ?? 0) - list.firstLead, { points, stage: "lead", title, reading }]);
    }
    clear(whole);
    return found;
  };

  /** By target: what the best lead to it is worth, and which it is; thousands lead to the same few. */
  const most = new Float64Array(list.targets.length);
  const bestOf = new Int32Array(list.targets.length);

  return (titles, reading) => {
    const followed: (readonly [lead: Lead, match: TitleMatch])[] = [];
    const reached: number[] = [];
    const follow = (at: number, match: TitleMatch) => {
      const lead = leads[at];
      if (lead === undefined) return;
      const targets = leadTo[at] ?? [];
      for (let down = 0; down < targets.length; down++) {
        const place = targets[down] ?? 0;
        const points = match.points - Math.min(leadMinus.down * down, leadMinus.mostDown);
        if (points <= (most[place] ?? 0)) continue;
        if (most[place] === 0) reached.push(place);
        most[place] = points;
        bestOf[place] = followed.length;
      }
      followed.push([lead, match]);
    };
    const isJob = namesJob(titles, list.firstNode);
    for (const [place, match] of titles) {
      if (place < list.firstLead) continue;
      const lead = leads[place - list.firstLead];
      if (lead === undefined) continue;
      const less = isJob && lead.kind === "software" ? leadMinus.isJob : 0;
      follow(place - list.firstLead, less === 0 ? match : { ...match, points: match.points - less });
    }
    for (const [at, match] of within(reading)) follow(at, match);
    const found = new Map<number, LeadMatch>();
    for (const place of reached) {
      const [lead, match] = followed[bestOf[place] ?? 0] ?? [];
      if (lead !== undefined && match !== undefined)
        found.set(place, { points: most[place] ?? 0, lead, match });
      most[place] = 0;
    }
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
