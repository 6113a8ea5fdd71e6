import { checkFramework, type RawFile } from "#algorithms/read/check-framework.ts";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { countKeys, findJsonSyntaxError, outlineJson } from "#algorithms/read/json-places.ts";
import { locateProblems } from "#algorithms/read/locate-problems.ts";
import type { ReadOptions } from "#algorithms/read/read-framework-csv.ts";
import { readFrameworkSkos } from "#algorithms/read/skos/read-framework-skos.ts";
import { isJsonLd, readJsonLd } from "#algorithms/read/skos/read-json-ld.ts";
import { readFrameworkNested } from "#algorithms/read/tree/read-framework-nested.ts";
import { frameworkFormat } from "#domain/framework.ts";
import type { ImportProblem, ImportResult } from "#domain/import-report.ts";

/** A file in the public format, or any other JSON that is a tree. */
export function readFrameworkJson(text: string, options: ReadOptions): ImportResult {
  const { fileName, codebook, onProgress } = options;
  const file = { fileName, source: "json" } as const;
  const refuse = (...problems: readonly ImportProblem[]): ImportResult => ({
    framework: null,
    report: refusedReport(file, problems),
  });
  const outline = outlineJson(text, importLimits.depth);
  if (outline.depth > importLimits.depth)
    return refuse(wholeFile({ code: "too-deep", limit: importLimits.depth }));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const error = findJsonSyntaxError(text);
    const place = { row: error?.row ?? null, column: error?.column ?? null, pointer: null };
    const { expected = "plain-json", found = "" } = error ?? {};
    return refuse({ ...place, effect: "refused", code: "json-syntax", expected, found });
  }
  if (!isRecord(raw) || raw.format !== frameworkFormat) {
    const isOurs = isRecord(raw) && ("format" in raw || ("nodes" in raw && "levels" in raw));
    const graph = isJsonLd(raw) ? readFrameworkSkos(readJsonLd(raw), text, options) : null;
    const nested = isOurs || graph !== null ? graph : readFrameworkNested(raw, text, options);
    return nested ?? refuse(wholeFile({ code: "not-a-framework" }));
  }
  return checkFramework(raw, {
    ...file,
    codebook,
    onProgress,
    hash: () => contentHash(text),
    // Where nothing is wrong and no key stands twice, the text need not be walked again for places.
    locate: (problems) =>
      problems.length === 0 && countKeys(raw) === outline.keys ? [] : locateProblems(text, problems),
  });
}

const isRecord = (value: unknown): value is RawFile =>
  typeof value === "object" && value !== null && !Array.isArray(value);
