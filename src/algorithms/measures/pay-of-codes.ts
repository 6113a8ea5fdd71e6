import { ascending, quantileSorted } from "d3";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import type { Figure, PaySpread } from "#algorithms/measures/node-facts.ts";
import type { WageCode } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** Pay over wage codes that occupations may share: each code counts once, so that one row of wages is one pay. */
export interface PayOfCodes extends Figure<PaySpread> {
  readonly codes: number;
}

/**
 * The middle and the middle half of median pay, US dollars a year, over distinct wage codes: May 2025, national.
 * Quantiles by linear interpolation (Hyndman & Fan's type 7).
 */
export function payOfCodes(occupations: readonly Occupation[]): PayOfCodes {
  const byCode = new Map<WageCode, number>();
  let restsOn = 0;
  for (const { wage } of occupations) {
    if (wage === null || wage.annual.median === null) continue;
    restsOn += 1;
    byCode.set(wage.code, wage.annual.median);
  }
  const pays = [...byCode.values()].sort(ascending);
  const at = (p: number) => quantileSorted(pays, p) ?? 0;
  return {
    value: restsOn < leastOccupations ? null : { p25: at(0.25), median: at(0.5), p75: at(0.75) },
    restsOn,
    codes: byCode.size,
  };
}
