import { writeFileSync } from "node:fs";
import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { changeFacts } from "#algorithms/change/change-facts.ts";
import { areUsual, changeParameters } from "#algorithms/change/change-parameters.ts";
import { bundledOccupations } from "#cli/bundled-data.ts";
import type { ChangeArgs } from "#cli/change-args.ts";
import type { CliIo } from "#cli/cli-io.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { en } from "#text/en.ts";

const { cli: text, document } = en.takeAway;

/**
 * Writes the report to files, each in its form.
 *
 * @returns the lines that say so; `null` if a file cannot be written: the reason is printed
 */
export function writeChange(
  report: ChangeReport,
  names: ChangeNames,
  files: ChangeArgs["files"],
  io: CliIo,
): readonly string[] | null {
  const occupations = bundledOccupations();
  const inWords = (one: ChangeReport) =>
    document(
      changeFacts(one, (id) => `${occupations.get(id)?.title ?? id} (${id})`),
      names,
      { rules: one.parameters, usual: changeParameters, areUsual: areUsual(one.parameters) },
    );
  for (const { path, form } of files) {
    try {
      writeFileSync(path, form.write(report, inWords));
    } catch {
      io.printError(text.notWritten(path));
      return null;
    }
  }
  return files.map(({ path }) => text.written(path));
}
