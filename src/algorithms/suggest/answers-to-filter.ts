import { mostSchooling } from "#algorithms/suggest/most-schooling.ts";
import type { Answers } from "#domain/answers.ts";
import { type Filter, noFilter } from "#domain/lens.ts";
import { interestTypes } from "#domain/occupation.ts";

/** Bands of pay that are over the middle of all jobs, $50,980: from $55,000. */
const goodPay = [2, 3, 4];
/** Bands of growth from 3 percent on; all jobs: 3.1. */
const goodGrowth = [2, 3, 4];
/** The last band of schooling that each step is in, as in `facets`. */
const bandOfStep = [0, 1, 2, 2, 3, 4, 5, 5] as const;

/** What of the answers the map can pick out: kind of work, schooling, pay, growth; in its own bands. */
export function answersToFilter({ likes, study: [study], matters }: Answers): Filter {
  const lastBand = study === undefined ? null : (bandOfStep[mostSchooling[study]] ?? null);
  return {
    ...noFilter,
    picks: {
      ...noFilter.picks,
      interest: likes.map((type) => interestTypes.indexOf(type)).toSorted((a, b) => a - b),
      education:
        lastBand === null || study === "more" ? [] : Array.from({ length: lastBand + 1 }, (_, at) => at),
      pay: matters.includes("pay") ? goodPay : [],
      growth: matters.includes("growth") ? goodGrowth : [],
    },
  };
}
