import { contentHash } from "#algorithms/read/content-hash.ts";
import { titleFromFileName } from "#algorithms/read/file-id.ts";
import { locateProblems } from "#algorithms/read/locate-problems.ts";
import type { ReadOptions } from "#algorithms/read/read-framework-csv.ts";
import { readNestedJson } from "#algorithms/read/tree/nested-json.ts";
import { readFrameworkTree } from "#algorithms/read/tree/read-framework-tree.ts";
import { noFields } from "#algorithms/read/tree/tree-entry.ts";
import type { ImportResult } from "#domain/import-report.ts";

/** JSON of nested objects; `null` if the value is none. @param text that the value was parsed from */
export function readFrameworkNested(
  value: unknown,
  text: string,
  { fileName, codebook }: ReadOptions,
): ImportResult | null {
  const nested = readNestedJson(value);
  if (nested === null) return null;
  const { framework, report } = readFrameworkTree(nested.entries, codebook, {
    fileName,
    source: "nested",
    title: nested.title ?? titleFromFileName(fileName),
    hash: contentHash(text),
    fields: noFields,
    hasIds: false,
  });
  if (report.problems.length === 0) return { framework, report };
  return { framework, report: { ...report, problems: locateProblems(text, report.problems) } };
}
