import { contentHash } from "#algorithms/read/content-hash.ts";
import { titleFromFileName } from "#algorithms/read/file-id.ts";
import { locateProblems } from "#algorithms/read/locate-problems.ts";
import type { ReadOptions } from "#algorithms/read/read-framework-csv.ts";
import { readJsonList } from "#algorithms/read/tree/json-list.ts";
import { readNestedJson } from "#algorithms/read/tree/nested-json.ts";
import { readFrameworkTree } from "#algorithms/read/tree/read-framework-tree.ts";
import { noFields } from "#algorithms/read/tree/tree-entry.ts";
import type { ImportResult } from "#domain/import-report.ts";

/** JSON of nested objects, or a list of objects that name what they stand under; `null` if the value is none. @param text that the value was parsed from */
export function readFrameworkNested(
  value: unknown,
  text: string,
  { fileName, codebook }: ReadOptions,
): ImportResult | null {
  const list = readJsonList(value);
  const nested = list === null ? readNestedJson(value) : { entries: list, title: null };
  if (nested === null) return null;
  const { framework, report } = readFrameworkTree(nested.entries, codebook, {
    fileName,
    source: "nested",
    title: nested.title ?? titleFromFileName(fileName),
    hash: contentHash(text),
    fields: noFields,
    hasIds: list !== null,
  });
  if (report.problems.length === 0) return { framework, report };
  return { framework, report: { ...report, problems: locateProblems(text, report.problems) } };
}
