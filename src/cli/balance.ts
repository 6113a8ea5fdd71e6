import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { buildBalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { occupationProfiles } from "#algorithms/similarity/occupation-profiles.ts";
import { buildSimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import { parseBalanceArgs } from "#cli/balance-args.ts";
import { balanceToJson } from "#cli/balance-json.ts";
import { balanceToLines } from "#cli/balance-lines.ts";
import {
  bundledAllPay,
  bundledDetails,
  bundledEntries,
  bundledOccupations,
  bundledWorkStyles,
} from "#cli/bundled-data.ts";
import type { CliIo, ExitCode } from "#cli/cli-io.ts";
import { openFramework } from "#cli/open-framework.ts";
import { readFile } from "#cli/read-file.ts";
import { en } from "#text/en.ts";

const { balance: text, changes } = en;

/**
 * `balance FRAMEWORK [--level LEVEL] [--pay-line DOLLARS] [--json]`: what the page's balance sheet says of it.
 * A file with problems is weighed by its good part, and the exit code is 1.
 */
export function balance(args: readonly string[], io: CliIo): ExitCode {
  const parsed = parseBalanceArgs(args);
  if (typeof parsed === "string") return refuse(parsed, io);
  let problems = false;
  const framework = openFramework(parsed.framework, {
    print: io.print,
    printError: (line) => {
      problems = true;
      io.printError(line);
    },
  });
  if (framework === null) return readFile(parsed.framework) === null ? 2 : 1;
  const index = buildFrameworkIndex(framework);
  const id = parsed.level ?? mapLevels(index).cluster;
  const level = framework.levels.find((one) => one.id === id);
  const name = bundledEntries().entries.find((entry) => entry.id === framework.id)?.short ?? framework.title;
  if (level === undefined) {
    const known = framework.levels.map((one) => one.id);
    return refuse(changes.cli.unknownLevel(id, name, known), io);
  }

  const occupations = bundledOccupations();
  const payLine = parsed.payLine ?? bundledAllPay();
  const space = buildSimilaritySpace(
    occupationProfiles({ occupations, details: bundledDetails(), workStyles: bundledWorkStyles() }),
  );
  const sheet = buildBalanceSheet(index, id, { occupations, space, payLine });
  if (parsed.json)
    io.print(JSON.stringify(balanceToJson(sheet, { framework: framework.id, level: id, payLine }), null, 2));
  else {
    const asked = { framework: name, level, payLine, usual: parsed.payLine === null };
    for (const line of balanceToLines(sheet, asked)) io.print(line);
  }
  return problems ? 1 : 0;
}

function refuse(message: string, io: CliIo): ExitCode {
  io.printError(message);
  io.printError(text.cli.usage);
  return 2;
}
