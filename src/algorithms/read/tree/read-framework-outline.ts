import { contentHash } from "#algorithms/read/content-hash.ts";
import { titleFromFileName } from "#algorithms/read/file-id.ts";
import type { ReadOptions } from "#algorithms/read/read-framework-csv.ts";
import { readOutline } from "#algorithms/read/tree/outline.ts";
import { readFrameworkTree } from "#algorithms/read/tree/read-framework-tree.ts";
import { noFields } from "#algorithms/read/tree/tree-entry.ts";
import type { ImportResult } from "#domain/import-report.ts";

/** Text in which lines stand under lines; `null` if it is none. */
export function readFrameworkOutline(text: string, { fileName, codebook }: ReadOptions): ImportResult | null {
  const entries = readOutline(text);
  if (entries === null) return null;
  return readFrameworkTree(entries, codebook, {
    fileName,
    source: "outline",
    title: titleFromFileName(fileName),
    hash: contentHash(text),
    fields: noFields,
    hasIds: false,
  });
}
