import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import type { Figure } from "#algorithms/measures/node-facts.ts";
import { bachelors, educationStep, type Occupation } from "#domain/occupation.ts";

/**
 * Of the occupations that can be entered below a bachelor's degree and whose pay is published: the share, 0 to 1,
 * whose median is at or over the pay line.
 *
 * @param payLine US dollars a year
 * @see Federal Reserve Banks of Philadelphia and Cleveland, "opportunity occupations" (Wardrip and others, 2015);
 *   theirs adjusts the line to each metro area, ours is national
 */
export function goodPay(occupations: readonly Occupation[], payLine: number): Figure<number> {
  const pays = occupations.flatMap((occupation) => {
    const step = educationStep(occupation);
    const pay = occupation.wage?.annual.median ?? null;
    return step === null || step >= bachelors || pay === null ? [] : [pay];
  });
  const restsOn = pays.length;
  const over = pays.filter((pay) => pay >= payLine).length;
  return { value: restsOn < leastOccupations ? null : over / restsOn, restsOn };
}
