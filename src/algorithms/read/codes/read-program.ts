import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CodeContext, ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { isProgramCode } from "#algorithms/read/columns/describe-columns.ts";

/**
 * A program of study stands for the occupations that the CIP-SOC table says it leads to: which people it teaches, not
 * which occupations a framework places, so indirect.
 *
 * @returns `null` if the code is none of a program
 */
export function readProgram(
  codebook: Codebook,
  code: string,
  { survey, need }: CodeContext,
): ReadCode | null {
  const isWhole = isProgramCode(code);
  // A spreadsheet takes a number's zeros off: `1.0101` was `01.0101`, `51.38` may have been `51.3800`.
  const isDamaged = !isWhole && survey.programs && /^\d{1,2}\.\d{1,4}$/.test(code);
  if (!isWhole && !isDamaged) return null;
  const { programs } = codebook.tables;
  if (programs === null) {
    need("programs");
    return null;
  }
  if (isDamaged) {
    const [family = "", rest = ""] = code.split(".");
    const meant = `${family.padStart(2, "0")}.${rest.padEnd(4, "0")}`;
    const program = programs.get(meant);
    const suggestions = program === undefined ? [] : [{ code: meant, title: program.title }];
    return { fault: { code: "code-lost-zeros", text: code, suggestions } };
  }
  const program = programs.get(code);
  if (program === undefined) return { fault: { code: "program-unknown", text: code } };
  const occupations = program.socs.flatMap((soc) => codebook.bySoc.get(soc) ?? []);
  return occupations.length === 0
    ? { fault: { code: "program-leads-nowhere", text: code, title: program.title } }
    : { occupations, publishedFor: null, through: "program" };
}
