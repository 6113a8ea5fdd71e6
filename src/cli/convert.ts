import { writeFileSync } from "node:fs";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { frameworkToFile } from "#algorithms/write/framework-file.ts";
import { type FrameworkFormat, frameworkFormats } from "#algorithms/write/framework-formats.ts";
import { bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { openFile } from "#cli/open-framework.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { en } from "#text/en.ts";

const { convert: text } = en.cli;

/**
 * `convert FROM TO [--json]`: a bundled framework or a file, written in the form that the ending of TO names.
 * Of a file with problems the good part is written, and the exit code is 1.
 */
export function convert(args: readonly string[], io: CliIo): ExitCode {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const [from, to, ...more] = args.filter((arg) => !arg.startsWith("--"));
  const unknown = flags.find((flag) => flag !== "--json");
  if (unknown !== undefined) return refuse(en.cli.unknownFlag(unknown), io);
  if (from === undefined || to === undefined || more.length > 0)
    return refuse(text.fromAndTo(args.length - flags.length), io);
  const format = formatOf(to);
  if (format === null)
    return refuse(
      text.unknownEnding(
        to,
        frameworkFormats.map(({ ending }) => ending),
      ),
      io,
    );
  if (from === to) return refuse(text.itself(to), io);

  const opened = open(from, io);
  if (typeof opened === "number") return opened;
  const { file, setAside, problems } = opened;
  const written = format.write(file, buildCodebook(bundledOccupations()));
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  try {
    writeFileSync(to, bytes);
  } catch {
    io.printError(text.notWritten(to));
    return 2;
  }
  const { id, title, levels, nodes, memberships } = file;
  const told = { nodes: nodes.length, memberships: memberships.length, setAside };
  if (flags.includes("--json"))
    io.print(
      JSON.stringify(
        { from, to, format: format.id, id, title, levels: levels.length, ...told, bytes: bytes.length },
        null,
        2,
      ),
    );
  else io.print(text.written({ to, title, ...told }));
  return problems > 0 ? 1 : 0;
}

interface Opened {
  readonly file: FrameworkFile;
  readonly setAside: number;
  readonly problems: number;
}

function open(idOrPath: string, io: CliIo): Opened | ExitCode {
  const bundled = bundledFramework(idOrPath);
  if (bundled !== null) return { file: frameworkToFile(bundled), setAside: 0, problems: 0 };
  const result = openFile(idOrPath, io);
  if (result === null) return 2;
  const { framework, report } = result;
  return framework === null
    ? 1
    : { file: framework, setAside: report.setAside, problems: report.problems.length };
}

const formatOf = (path: string): FrameworkFormat | null =>
  frameworkFormats.find(({ ending }) => path.toLowerCase().endsWith(`.${ending}`)) ?? null;

function refuse(message: string, io: CliIo): ExitCode {
  io.printError(message);
  io.printError(text.usage);
  return 2;
}
