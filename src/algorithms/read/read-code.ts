import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CodeContext, ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { readProgram } from "#algorithms/read/codes/read-program.ts";
import { readSoc2010 } from "#algorithms/read/codes/read-soc-2010.ts";
import { suggestCodes, suggestForDate } from "#algorithms/read/suggest-codes.ts";
import { occupationId } from "#domain/ids.ts";
import type { CodeFault } from "#domain/import-report.ts";

/**
 * An O*NET-SOC code is one occupation; a six-digit SOC code all of its O*NET occupations, published for it; BLS's
 * combined codes, SOC 2010 codes and programs of study are read through their tables.
 *
 * @param text not blank, trimmed
 * @param title what the file calls the occupation, or ""; helps to find what a damaged code meant
 * @param context `null` where only codes of O*NET-SOC and SOC 2018 are right, as in our own format
 */
export function readCode(
  codebook: Codebook,
  text: string,
  title: string,
  context: CodeContext | null = null,
): ReadCode {
  const code = text.replace(/[\u2010-\u2015\u2212]/g, "-"); // hyphens and dashes that a word processor puts in
  const isDetailed = /^\d{2}-\d{4}\.\d{2}$/.test(code);
  if (isDetailed) {
    const id = occupationId(code);
    if (codebook.byId.has(id)) return { occupations: [id], publishedFor: null, through: null };
  }
  const older = context && readSoc2010(codebook, code, context);
  if (older !== null) return older;
  const occupations = codebook.bySoc.get(code);
  if (occupations !== undefined) return { occupations, publishedFor: code, through: null };
  const combined = codebook.byCombined.get(code);
  if (combined !== undefined) return { occupations: combined, publishedFor: code, through: "combined" };
  const program = context && readProgram(codebook, code, context);
  if (program !== null) return program;

  const fault = whatIsWrong(codebook, code);
  const suggest = fault === "code-became-date" ? suggestForDate : suggestCodes;
  return { fault: { code: fault, text, suggestions: suggest(codebook, code, title) } };
}

function whatIsWrong(codebook: Codebook, code: string): CodeFault {
  if (
    /^[A-Za-z]{3,9}[- ]\d{2,4}$|^\d{1,2}[- ][A-Za-z]{3,9}([- ]\d{2,4})?$|^\d{1,4}\/\d{1,2}(\/\d{2,4})?$|^\d{4}-\d{2}-\d{2}( 0{1,2}:00(:00)?)?$/.test(
      code,
    )
  )
    return "code-became-date";
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(code)) return "code-became-number";
  if (/^\d{2}-\d{4}\.\d?$/.test(code)) return "code-lost-zeros";
  if (/^\d{2}-\d{4}(\.\d{2})?$/.test(code))
    return isGroup(codebook, code) ? "code-is-a-group" : "code-unknown";
  if (/^\d{1,2}-\d{0,4}(\.\d*)?$/.test(code)) return "code-too-short";
  if (/^\d{2,}-\d{4,}(\.\d*)?$/.test(code)) return "code-too-long";
  return "code-malformed";
}

/** A broad, minor or major group of the SOC ends in zeros: `15-1250`, `15-1200`, `15-0000`. */
function isGroup(codebook: Codebook, code: string): boolean {
  if (!/^\d{2}-\d{3}0(\.00)?$/.test(code)) return false;
  const stem = code.slice(0, 7).replace(/0+$/, "");
  return codebook.socs.some((soc) => soc.code.startsWith(stem));
}
