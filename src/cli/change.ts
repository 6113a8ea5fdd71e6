import { buildChangeReport, type ChangeReport } from "#algorithms/change/build-change-report.ts";
import { findDestinations } from "#algorithms/change/find-destinations.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import { summarizeReport } from "#algorithms/change/summarize-report.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { bundledEntries } from "#cli/bundled-data.ts";
import { parseChangeArgs } from "#cli/change-args.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { openFramework } from "#cli/open-framework.ts";
import { readFile } from "#cli/read-file.ts";
import type { Framework, FrameworkNode } from "#domain/framework.ts";
import type { ChangeNames, Said } from "#text/en/change-sentences.ts";
import { en } from "#text/en.ts";

const { changes: text } = en;

/**
 * `change FROM TO [--levels A,B] [--json]`: what the page says when the two are side by side.
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

  const report = buildChangeReport(a, b, levels);
  if (parsed.json) io.print(JSON.stringify(toJson(report), null, 2));
  else for (const line of toLines(report)) io.print(line);
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

/** The form that other programs read; see the README. Pairs that are not in `relations` are separate. */
function toJson(report: ChangeReport) {
  const { table, changes, relations, levels } = report;
  const names = namesOf(report);
  return {
    from: report.from.id,
    to: report.to.id,
    levels: [levels.a, levels.b],
    compared: table.compared.length,
    notPlaced: { from: table.notPlaced.from.length, to: table.notPlaced.to.length },
    changes: changes.map((one) => {
      const summary = summarizeChange(table, one);
      const basis = text.basis(summary);
      return {
        kind: one.kind,
        from: one.from.map(idAndTitle),
        to: one.to.map(idAndTitle),
        occupations: one.occupations,
        shares: one.flows.map((flow) => ({
          a: flow.a,
          b: flow.b,
          flow: flow.weight,
          out: flow.out,
          in: flow.in,
          shared: flow.occupations.length,
        })),
        basis: one.basis,
        borderline: one.borderline,
        sentence: [text.plain(text.sentence(summary, names)), ...(basis === null ? [] : [basis])].join(" "),
      };
    }),
    relations: relations.map(({ a, b, relation, shared }) => ({ a, b, relation, shared })),
  };
}

const idAndTitle = ({ id, title }: FrameworkNode) => ({ id, title });

function toLines(report: ChangeReport): readonly string[] {
  const { table, changes } = report;
  const names = namesOf(report);
  const summary = summarizeReport(report);
  if (summary.compared === 0) return [text.states.apart(names.from, names.to)];
  const said = (sentence: Said) => text.plain(sentence);
  return [
    text.lead(names.from, summary.from, names.to, summary.to, names),
    text.headline(summary, names),
    "",
    ...changes.map((one) => {
      const own = summarizeChange(table, one);
      const notes = [text.basis(own), one.borderline ? `${text.closeCall}.` : null];
      return [`${text.kinds[one.kind]}:`, said(text.sentence(own, names)), ...notes]
        .filter((part) => part !== null)
        .join(" ");
    }),
    "",
    `${text.each(names)}:`,
    ...findDestinations(table).map((one) => said(text.destination(one.summary, names))),
    ...(table.notPlaced.from.length > 0
      ? ["", `${text.notPlaced(table.notPlaced.from.length, names.to)}.`]
      : []),
    ...(table.notPlaced.to.length > 0
      ? ["", `${text.notPlaced(table.notPlaced.to.length, names.from)}.`]
      : []),
  ];
}
