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

/** What doing all of it takes away. */
const doingMinus = 45;
/** Less than this share of it is no part of the work. */
const leastShare = 0.25;
const restPoints = 50;
/** What it surely leads to stands lower too. */
const sureLead = 70;
const ledMinus = 30;

/**
 * Leaves out what names it: a nurse is no children's nurse because some are, so by its own title alone. What does it
 * stands lower.
 */
export function lowerRuledOut(
  found: ReadonlyMap<number, Found>,
  { titles, leads, work }: Refusal,
  list: TitleList,
): ReadonlyMap<number, Found> {
  const kept = new Map<number, Found>();
  for (const [place, one] of found) {
    const named = titles.get(place);
    if (named !== undefined && named.title === list.targets[place]?.own) continue;
    const share = work.shares[place] ?? 0;
    const minus = share < leastShare ? 0 : doingMinus * share;
    const led = leads.get(place);
    const leadMinus = led !== undefined && led.points >= sureLead ? ledMinus : 0;
    const alsoNamed = named === undefined ? 0 : named.points / 10;
    kept.set(place, { ...one, points: one.points - Math.max(minus, leadMinus) - alsoNamed });
  }
  return kept;
}

/** Where nothing is asked for: every occupation, those with most jobs first. */
export function everyOccupation(list: TitleList): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (let place = 0; place < list.firstNode; place++) {
    const order = list.targets[place]?.order ?? list.firstNode;
    found.set(place, { place, points: restPoints - (5 * order) / list.firstNode, by: { kind: "rest" } });
  }
  return found;
}
