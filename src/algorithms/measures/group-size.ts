import { sum } from "d3";
import type { Sizing } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";

/**
 * How large a group of occupations is: people employed (May 2025) and openings a year (2024-34) are counted once for
 * each code that occupations share.
 *
 * @returns `null` where nothing is published for any of them
 */
export function groupSize(occupations: readonly Occupation[], sizing: Sizing): number | null {
  if (sizing === "occupations") return occupations.length;
  const byCode = new Map<string, number>();
  for (const { wage, outlook } of occupations) {
    const [code, value] =
      sizing === "employment" ? [wage?.code, wage?.employment] : [outlook?.code, outlook?.openingsPerYear];
    if (code !== undefined && value !== undefined && value !== null) byCode.set(code, value);
  }
  return byCode.size === 0 ? null : sum(byCode.values());
}
