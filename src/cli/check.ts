import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { readFile } from "#cli/read-file.ts";
import type { ImportProblem, ImportResult } from "#domain/import-report.ts";
import { en } from "#text/en.ts";

/**
 * `check FILE [--sheet=NAME] [--fill-down] [--json]`: the report that the page shows when the file is opened, whatever
 * its form.
 */
export function check(args: readonly string[], io: CliIo): ExitCode {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const files = args.filter((arg) => !arg.startsWith("--"));
  const unknown = flags.find((flag) => !/^--(json|fill-down|sheet=.+)$/.test(flag));
  const [path] = files;
  if (unknown !== undefined || path === undefined || files.length > 1) {
    io.printError(unknown !== undefined ? en.cli.unknownFlag(unknown) : en.cli.oneFile(files.length));
    io.printError(en.cli.checkUsage);
    return 2;
  }
  const sheet = flags.find((flag) => flag.startsWith(sheetFlag))?.slice(sheetFlag.length) ?? null;
  const result = readFile(path, { sheet, fillDown: flags.includes("--fill-down") });
  if (result === null) {
    io.printError(en.cli.noFile(path));
    return 2;
  }
  if (flags.includes("--json")) io.print(JSON.stringify(toJson(result), null, 2));
  else printReport(result, io);
  return result.report.problems.length === 0 ? 0 : 1;
}

const sheetFlag = "--sheet=";

/** The form that other programs read; see the README. */
function toJson({ report }: ImportResult) {
  const { read, placed, setAside, nodes, memberships, levels, problems } = report;
  return {
    read,
    placed,
    setAside,
    nodes,
    levels: levels.map(({ id, singular, plural, nodes: count }) => ({ id, singular, plural, nodes: count })),
    memberships,
    problems: problems.map((problem) => ({
      row: problem.row,
      column: problem.column,
      pointer: problem.pointer,
      code: problem.code,
      ...en.report.problem(problem),
    })),
  };
}

function printReport({ framework, report }: ImportResult, io: CliIo): void {
  io.print(`${en.report.headline(report, framework !== null)}.`);
  if (framework !== null) io.print(`${en.report.holds(report)}.`);
  const { workbook } = report;
  if (workbook !== undefined) io.print(en.cli.sheetRead(workbook));
  for (const note of report.notes) io.print(en.report.note(note));
  for (const problem of report.problems) io.print(sentence(problem));
}

function sentence(problem: ImportProblem): string {
  const { message, fix } = en.report.problem(problem);
  const where = [en.report.where(problem), problem.pointer].filter(Boolean).join(", ");
  return `${where === "" ? "" : `${where}: `}${message} ${fix}`;
}
