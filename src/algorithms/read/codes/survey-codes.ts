import type { Codebook } from "#algorithms/read/codebook.ts";
import { isProgramCode } from "#algorithms/read/columns/describe-columns.ts";

/** What kind of codes a column holds, by all of its cells together. */
export interface CodeSurvey {
  /** Programs of study, not occupations. */
  readonly programs: boolean;
  /** More codes that only SOC 2010 has than ones that only SOC 2018 has, or the header says 2010. */
  readonly soc2010: boolean;
}

/** @param codes cleaned cells */
export function surveyCodes(
  header: string,
  codes: Iterable<string>,
  { bySoc, tables }: Codebook,
): CodeSurvey {
  let programs = 0;
  let occupations = 0;
  let older = 0;
  let newer = 0;
  for (const text of new Set(codes)) {
    if (isProgramCode(text)) programs += 1;
    const soc = text.slice(0, 7);
    if (!/^\d{2}-\d{4}$/.test(soc)) continue;
    occupations += 1;
    const wasThere = tables.soc2010?.has(soc) ?? true;
    const isThere = bySoc.has(soc);
    if (wasThere && !isThere) older += 1;
    if (isThere && !wasThere) newer += 1;
  }
  return {
    programs: programs > occupations,
    soc2010: /2010/.test(header) || (tables.soc2010 !== null && older > newer),
  };
}
