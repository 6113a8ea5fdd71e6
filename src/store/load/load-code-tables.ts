import { titlesFromBuilt } from "#algorithms/read/built-details.ts";
import {
  type CodeTables,
  programEntriesFromBuilt,
  soc2010FromBuilt,
} from "#algorithms/read/codes/code-tables.ts";
import type { CodeTableName } from "#domain/import-report.ts";
import { fetchDecoded, fetchText } from "#store/load/fetch-built.ts";

/** The tables with those that a file calls for. @throws {LoadError} if one does not come */
export async function loadCodeTables(
  known: CodeTables,
  names: readonly CodeTableName[],
): Promise<CodeTables> {
  const [soc2010, programs, titles] = await Promise.all([
    names.includes("soc-2010") ? fetchDecoded("codes/soc-2010.json", soc2010FromBuilt) : known.soc2010,
    names.includes("programs") ? fetchDecoded("programs.json", programEntriesFromBuilt) : known.programs,
    names.includes("titles") ? fetchText("titles.txt").then(titlesFromBuilt) : known.titles,
  ]);
  return { soc2010, programs, titles };
}
