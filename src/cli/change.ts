import { buildChangeReport, type ChangeReport } from "#algorithms/change/build-change-report.ts";
import { unitWorth } from "#algorithms/change/unit-worth.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { bundledEntries, bundledOccupations } from "#cli/bundled-data.ts";
import { parseChangeArgs } from "#cli/change-args.ts";
import { changeToJson } from "#cli/change-json.ts";
import { changeToLines } from "#cli/change-lines.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { openFramework } from "#cli/open-framework.ts";
import { readFile } from "#cli/read-file.ts";
import { writeChange } from "#cli/write-change.ts";
import type { Framework } from "#domain/framework.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { en } from "#text/en.ts";

const { changes: text } = en;

/**
 * `change FROM TO [--levels A,B] [--json] [--html FILE] …`: what the page says when the two are side by side, printed
 * or written to files.
 * A file with problems is compared by its good part, and the exit code is 1.
 */
export function change(args: readonly string[], io: CliIo): ExitCode {
  const parsed = parseChangeArgs(args);
  if (typeof parsed === "string") return refuse(parsed, io);
  let problems = false;
  const watched: CliIo = {
    print: io.print,
    printError: (line) => {
      problems = true;
      io.printError(line);
    },
  };
  const opened: FrameworkIndex[] = [];
  for (const idOrPath of [parsed.from, parsed.to]) {
    const framework = openFramework(idOrPath, watched);
    if (framework === null) return readFile(idOrPath) === null ? 2 : 1;
    opened.push(buildFrameworkIndex(framework));
  }
  const [a, b] = opened;
  if (a === undefined || b === undefined) return 2;

  const levels = {
    a: parsed.levels?.[0] ?? mapLevels(a).cluster,
    b: parsed.levels?.[1] ?? mapLevels(b).cluster,
  };
  const refusal = unknownLevel(a, levels.a) ?? unknownLevel(b, levels.b);
  if (refusal !== null) return refuse(refusal, io);

  const { rules } = parsed;
  const worth = rules.unit === "occupations" ? null : unitWorth(rules.unit, bundledOccupations());
  const report = buildChangeReport(a, b, levels, rules, worth);
  const names = namesOf(report);
  const written = writeChange(report, names, parsed.files, io);
  if (written === null) return 2;
  if (parsed.json) io.print(JSON.stringify(changeToJson(report, names), null, 2));
  else for (const line of written.length > 0 ? written : changeToLines(report, names)) io.print(line);
  return problems ? 1 : 0;
}

function refuse(message: string, io: CliIo): ExitCode {
  io.printError(message);
  io.printError(text.cli.usage);
  return 2;
}

const unknownLevel = ({ framework }: FrameworkIndex, id: string): string | null =>
  framework.levels.some((level) => level.id === id)
    ? null
    : text.cli.unknownLevel(
        id,
        nameOf(framework),
        framework.levels.map((level) => level.id),
      );

const nameOf = ({ id, title }: Framework) =>
  bundledEntries().entries.find((entry) => entry.id === id)?.short ?? title;

function namesOf({ from, to, levels }: ChangeReport): ChangeNames {
  const words = (framework: Framework, id: string) =>
    framework.levels.find((level) => level.id === id) ?? { singular: id, plural: id };
  return {
    from: nameOf(from),
    to: nameOf(to),
    fromLevel: words(from, levels.a),
    toLevel: words(to, levels.b),
  };
}
