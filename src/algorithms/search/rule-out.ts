import type { Found } from "#algorithms/search/join-sources.ts";
import type { LeadMatch } from "#algorithms/search/lead-source.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";
import type { TitleMatch } from "#algorithms/search/title-source.ts";
import type { WorkAnswer } from "#algorithms/search/work-source.ts";

/** What a query does not want: "coding" of "computers but not coding". */
export interface Refusal {
  readonly titles: ReadonlyMap<number, TitleMatch>;
  readonly leads: ReadonlyMap<number, LeadMatch>;
  readonly work: WorkAnswer;
}

/** What doing all of it takes away; half where a list says who does, since a word has other senses: "coding" of bills. */
const doingMinus = { byWords: 45, besideList: 22, alone: 100 };
/** Less than this share of it is no part of the work; of all jobs there are enough without any. */
const leastShare = { byWords: 0.25, besideList: 0.2, alone: 0.01 };
const restPoints = 50;
/** More than the number of jobs makes up for. */
const groupMinus = 6;
/** What a list of ours, or a table, surely leads to does it. */
const sureLead = 70;
const ledMinus = 45;
/** A place holds those who do it and those who do not, and so does what has no title of its own. */
const mixedMinus = 25;

/**
 * Leaves out what names it: a nurse is no children's nurse because some are, so by its own title alone. What does it
 * stands lower, and so does what nobody can say it of.
 *
 * @param alone nothing else is asked for
 */
export function lowerRuledOut(
  found: ReadonlyMap<number, Found>,
  { titles, leads, work }: Refusal,
  list: TitleList,
  alone: boolean,
): ReadonlyMap<number, Found> {
  const isListed = [...leads.values()].some(({ points }) => points >= sureLead);
  const by = alone ? "alone" : isListed ? "besideList" : "byWords";
  const kept = new Map<number, Found>();
  for (const [place, one] of found) {
    const target = list.targets[place];
    const named = titles.get(place);
    if (named !== undefined && named.title === target?.own) continue;
    const share = work.shares[place] ?? 0;
    const done = share < leastShare[by] ? 0 : doingMinus[by] * share;
    const led = (leads.get(place)?.points ?? 0) >= sureLead ? ledMinus : 0;
    const mixed = place >= list.firstNode || target?.isRest ? mixedMinus : 0;
    const alsoNamed = named === undefined ? 0 : named.points / 10;
    kept.set(place, { ...one, points: one.points - Math.max(done, led, mixed) - alsoNamed });
  }
  return kept;
}

/** Where nothing is asked for: every occupation. */
export function everyOccupation(list: TitleList): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (let place = 0; place < list.firstNode; place++) {
    const order = list.targets[place]?.order ?? list.firstNode;
    found.set(place, { place, points: restPoints - (5 * order) / list.firstNode, by: { kind: "rest" } });
  }
  return found;
}

/** The first of each major group of SOC, those with most jobs first, then the second of each: other kinds come between. */
export function spreadGroups(found: ReadonlyMap<number, Found>, list: TitleList): ReadonlyMap<number, Found> {
  const seen = new Map<string, number>();
  const spread = new Map<number, Found>();
  for (const one of [...found.values()].sort((a, b) => b.points - a.points || a.place - b.place)) {
    const id = list.targets[one.place]?.target?.id ?? "";
    const group = id.slice(0, 2);
    const before = seen.get(group) ?? 0;
    seen.set(group, before + 1);
    spread.set(one.place, { ...one, points: one.points - groupMinus * before });
  }
  return spread;
}
