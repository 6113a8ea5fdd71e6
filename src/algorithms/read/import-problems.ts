import type { Level } from "#domain/framework.ts";
import type { Effect, Fault, ImportProblem, ImportReport, LevelCount } from "#domain/import-report.ts";

/** Something wrong with the file as a whole. */
export const wholeFile = (fault: Fault, effect: Effect = "refused"): ImportProblem => ({
  row: null,
  column: null,
  pointer: null,
  effect,
  ...fault,
});

/** The report of a file of which nothing can be opened. */
export const refusedReport = (
  { fileName, source }: Pick<ImportReport, "fileName" | "source">,
  problems: readonly ImportProblem[],
  known: Partial<Pick<ImportReport, "read" | "setAside" | "setAsideRows" | "columns" | "needs">> = {},
): ImportReport => ({
  fileName,
  source,
  read: 0,
  setAside: 0,
  setAsideRows: [],
  placed: 0,
  levels: [],
  nodes: 0,
  memberships: 0,
  problems,
  notes: [],
  columns: null,
  needs: [],
  ...known,
});

export const countLevels = (
  levels: readonly Level[],
  nodes: readonly { readonly level: string }[],
): readonly LevelCount[] =>
  levels.map(({ id, singular, plural }) => ({
    id,
    singular,
    plural,
    nodes: nodes.filter(({ level }) => level === id).length,
  }));
