import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CodeContext, ReadCode } from "#algorithms/read/codes/code-reading.ts";

/**
 * A code of SOC 2010 by the Bureau of Labor Statistics' crosswalk: one that became one code is read as that; one whose
 * work went to several is set aside with all of them, since nothing says which was meant.
 *
 * @param code `15-1131`, or `15-1131.00` of O*NET-SOC 2010, whose finer entries have no crosswalk here
 * @returns `null` if it is to be read as of SOC 2018, or cannot be read so
 */
export function readSoc2010(
  codebook: Codebook,
  code: string,
  { survey, need }: CodeContext,
): ReadCode | null {
  const [soc = ""] = /^\d{2}-\d{4}(?=$|\.00$)/.exec(code) ?? [];
  const isOfToday = codebook.bySoc.has(code) || codebook.byCombined.has(code);
  if (soc === "" || (isOfToday && !survey.soc2010)) return null;
  const { soc2010 } = codebook.tables;
  if (soc2010 === null) need("soc-2010");
  const codes = soc2010?.get(soc) ?? [];
  const [only] = codes;
  if (only === undefined || (codes.length === 1 && only === soc)) return null;
  if (codes.length > 1)
    return {
      fault: {
        code: "code-of-2010-parted",
        text: code,
        suggestions: codebook.socs.filter((one) => codes.includes(one.code)),
      },
    };
  const occupations = codebook.bySoc.get(only);
  return occupations === undefined ? null : { occupations, publishedFor: only, through: "soc-2010" };
}
