import { bundledEntries, bundledFramework } from "#cli/bundled-data.ts";
import type { CliIo } from "#cli/cli-io.ts";
import { readFile } from "#cli/read-file.ts";
import type { Framework } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import type { ImportResult } from "#domain/import-report.ts";
import { en } from "#text/en.ts";

/**
 * A bundled framework by its id, or one from a file; problems of the file are printed as errors, its good part opens.
 *
 * @returns `null` if there is no such thing, or nothing of it can be opened; the reason is printed
 */
export function openFramework(idOrPath: string, io: CliIo): Framework | null {
  const bundled = bundledFramework(idOrPath);
  if (bundled !== null) return bundled;
  const framework = openFile(idOrPath, io)?.framework ?? null;
  return framework === null ? null : frameworkFromFile(framework);
}

/** What is in a file; its problems are printed as errors. @returns `null` if none can be read at the path */
export function openFile(idOrPath: string, io: CliIo): ImportResult | null {
  const result = readFile(idOrPath);
  if (result === null) {
    io.printError(
      en.cli.noFramework(
        idOrPath,
        bundledEntries().entries.map(({ id }) => id),
      ),
    );
    return null;
  }
  const { framework, report } = result;
  if (report.problems.length > 0)
    io.printError(`${idOrPath}: ${en.report.headline(report, framework !== null)}. ${en.cli.see(idOrPath)}`);
  return result;
}
