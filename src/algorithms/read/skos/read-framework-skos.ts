import { checkFramework } from "#algorithms/read/check-framework.ts";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { titleFromFileName } from "#algorithms/read/file-id.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import type { ReadOptions } from "#algorithms/read/read-framework-csv.ts";
import { buildGraph, type GraphStatement } from "#algorithms/read/skos/graph.ts";
import { readOwnSkos } from "#algorithms/read/skos/own-skos.ts";
import type { GraphFault } from "#algorithms/read/skos/read-turtle.ts";
import { skosEntries } from "#algorithms/read/skos/skos-entries.ts";
import { readFrameworkTree } from "#algorithms/read/tree/read-framework-tree.ts";
import { noFields } from "#algorithms/read/tree/tree-entry.ts";
import type { ImportProblem, ImportResult } from "#domain/import-report.ts";

/** In which labels are taken where a file has them in several. */
const language = "en";

/**
 * A vocabulary in SKOS: one that this app wrote with all that it says, any other as the tree of its concepts.
 *
 * @param statements of the file, or where it stops being one
 * @returns `null` if it has no concepts
 */
export function readFrameworkSkos(
  statements: readonly GraphStatement[] | GraphFault,
  text: string,
  { fileName, codebook, onProgress }: ReadOptions,
): ImportResult | null {
  const file = { fileName, source: "skos" } as const;
  if ("line" in statements) {
    const { line } = statements;
    const fault: ImportProblem = { ...wholeFile({ code: "graph-syntax" }), row: line };
    return { framework: null, report: refusedReport(file, [fault]) };
  }
  onProgress(1, 3);
  const graph = buildGraph(statements);
  const own = readOwnSkos(graph);
  if (own !== null) {
    const locate = (problems: readonly ImportProblem[]) =>
      problems.map((problem) => ({ ...problem, pointer: thingAt(own, problem.pointer) }));
    return checkFramework(own.raw, { ...file, codebook, onProgress, hash: () => contentHash(text), locate });
  }
  const concepts = skosEntries(graph, language);
  if (concepts === null) return null;
  const { entries, title, others } = concepts;
  return readFrameworkTree(entries, codebook, {
    ...file,
    title: title ?? titleFromFileName(fileName),
    hash: contentHash(text),
    fields: noFields,
    hasIds: true,
    notes:
      others.length === 0
        ? []
        : [{ code: "label-language", language: concepts.language ?? "", others: others.length }],
  });
}

/** The address of what a pointer into the value of {@link readOwnSkos} leads to. */
function thingAt(
  {
    nodesAt,
    membershipsAt,
  }: { readonly nodesAt: readonly string[]; readonly membershipsAt: readonly string[] },
  pointer: string | null,
): string | null {
  const [, list, at] = (pointer ?? "").split("/");
  const things = list === "nodes" ? nodesAt : list === "memberships" ? membershipsAt : [];
  return things[Number(at)] ?? null;
}
