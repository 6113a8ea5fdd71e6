import { summarizeField } from "#algorithms/change/summarize-field.ts";
import { type FieldNode, type FieldReport, traceField } from "#algorithms/change/trace-field.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { bundledEntries, bundledFields } from "#cli/bundled-data.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { type ChosenField, chooseField } from "#cli/field-choice.ts";
import { openFramework } from "#cli/open-framework.ts";
import { readFile } from "#cli/read-file.ts";
import type { Framework } from "#domain/framework.ts";
import { en } from "#text/en.ts";

const { field: text, changes } = en;

/**
 * `field FIELD [FRAMEWORK …] [--json]`: where the field is in each framework (an id or a file), in every bundled one
 * if none is named. What a file does not say clearly is left out and said, and the exit code is 1.
 */
export function field(args: readonly string[], io: CliIo): ExitCode {
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json");
  const [given, ...named] = args.filter((arg) => !arg.startsWith("--"));
  if (unknown !== undefined) return refuse(text.cli.unknownFlag(unknown), io);
  if (given === undefined) return refuse(text.cli.noField(bundledFields().map(({ id }) => id)), io);
  const chosen = chooseField(given);
  if (typeof chosen === "string") return refuse(chosen, io);
  if (chosen.field.occupations.length === 0) return refuse(text.cli.emptyField(given), io);

  let problems = false;
  const watched: CliIo = {
    print: io.print,
    printError: (line) => {
      problems = true;
      io.printError(line);
    },
  };
  if (chosen.skipped > 0) watched.printError(text.cli.skipped(chosen.skipped));
  const found: Found[] = [];
  for (const idOrPath of named.length > 0 ? named : bundledEntries().entries.map(({ id }) => id)) {
    const framework = openFramework(idOrPath, watched);
    if (framework === null) return readFile(idOrPath) === null ? 2 : 1;
    const report = traceField(buildFrameworkIndex(framework), chosen.field);
    found.push({ framework, report, said: sentences(report, framework, chosen) });
  }
  if (args.includes("--json")) io.print(JSON.stringify(toJson(chosen, found), null, 2));
  else for (const line of toLines(chosen, found)) io.print(line);
  return problems ? 1 : 0;
}

interface Found {
  readonly framework: Framework;
  readonly report: FieldReport;
  /** Where the field went, then what else there is to say. */
  readonly said: readonly string[];
}

function refuse(message: string, io: CliIo): ExitCode {
  io.printError(message);
  io.printError(text.cli.usage);
  return 2;
}

const shortOf = ({ id, title }: Framework) =>
  bundledEntries().entries.find((entry) => entry.id === id)?.short ?? title;

function sentences(
  report: FieldReport,
  framework: Framework,
  { field: own }: ChosenField,
): readonly string[] {
  const short = shortOf(framework);
  const answer = summarizeField(report, short, framework.levels);
  const { fate, nodes } = report.name;
  return [
    text.answer(answer),
    text.standing(answer),
    own.names.length === 0
      ? null
      : text.name(
          fate,
          own.title,
          nodes.map(({ title }) => title),
        ),
    text.inSeveral(report.inSeveral, answer.level),
    report.placed.length === 0 || report.notPlaced.length === 0
      ? null
      : `${text.notPlaced(report.notPlaced.length, short)}.`,
    changes.basis({ basis: report.basis, occupations: report.placed.length }),
  ].filter((part) => part !== null);
}

/** The form that other programs read; see the README. */
const toJson = ({ field: own, how }: ChosenField, found: readonly Found[]) => ({
  field: { title: own.title, how, occupations: own.occupations },
  frameworks: found.map(({ framework, report, said }) => ({
    id: framework.id,
    level: report.level,
    placed: report.placed.length,
    notPlaced: report.notPlaced,
    inSeveral: report.inSeveral,
    nodesToCover: report.nodesToCover,
    nodes: report.rows.map(nodeToJson),
    name: {
      fate: report.name.fate,
      nodes: report.name.nodes.map(({ id, title }) => ({ id, title })),
    },
    lookAt: report.lookAt.map(nodeToJson),
    basis: report.basis,
    sentence: said.join(" "),
  })),
});

const nodeToJson = ({ node, occupations, share, ofNode, shareOfNode, leads }: FieldNode) => ({
  id: node.id,
  title: node.title,
  occupations,
  share,
  ofNode,
  shareOfNode,
  leads,
});

function toLines({ field: own, how }: ChosenField, found: readonly Found[]): readonly string[] {
  return [
    `${own.title}: ${text.holds(own.occupations.length)}. ${how}`,
    ...found.flatMap(({ report, said }) => [
      "",
      ...said,
      ...report.rows.map(({ node, occupations, ofNode, share, leads }) =>
        text.cli.row(node.title, occupations.length, ofNode, share, leads),
      ),
      ...(report.lookAt.length === 0 ? [] : [text.cli.lookAt(report.lookAt.map(({ node }) => node.title))]),
    ]),
  ];
}
