import { balance } from "#cli/balance.ts";
import { change } from "#cli/change.ts";
import { check } from "#cli/check.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { convert } from "#cli/convert.ts";
import { field } from "#cli/field.ts";
import { find } from "#cli/find.ts";
import { en } from "#text/en.ts";

type Command = (args: readonly string[], io: CliIo) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["check", check],
  ["change", change],
  ["balance", balance],
  ["field", field],
  ["convert", convert],
  ["find", find],
]);

const terminal: CliIo = {
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
};

/** The same core as the page's, from a shell. @returns the exit code */
export async function main(args: readonly string[], io: CliIo = terminal): Promise<ExitCode> {
  if (io === terminal) process.stdout.on("error", ignoreClosedPipe);
  const [name, ...rest] = args;
  const command = commands.get(name ?? "");
  if (command !== undefined) return command(rest, io);
  if (name === "--help" || name === "help") {
    io.print(en.cli.usage);
    return 0;
  }
  io.printError(name === undefined ? en.cli.noCommand : en.cli.unknownCommand(name));
  io.printError(en.cli.usage);
  return 2;
}

/** Whoever reads may have read enough: `atlas change … | head`. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
