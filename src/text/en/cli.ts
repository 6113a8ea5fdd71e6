import type { WorkbookSheets } from "#domain/import-report.ts";
import { convert } from "#text/en/convert.ts";
import { showText } from "#text/show-text.ts";

const quoted = (text: string) => `“${showText(text)}”`;

const checkUsage = "Usage: npm run --silent atlas -- check FILE [--sheet=NAME] [--fill-down] [--json]";
const usage = [
  "Usage: npm run --silent atlas -- COMMAND",
  "  check FILE [--sheet=NAME] [--fill-down] [--json]   what can be read of a file, and what is wrong with it",
  "  change FROM TO [--levels A,B] [--json]   where the occupations of each part went; an id or a file",
  "    [--html FILE] [--markdown FILE] [--mapping FILE]   the same as a page, as Markdown, as a SKOS mapping",
  "  balance FRAMEWORK [--level L] [--pay-line N] [--json]   what each part holds, pays and asks for",
  "  field FIELD [FRAMEWORK …] [--json]      where a field is in each framework",
  "  convert FROM TO [--json]         a framework as a file: .json, .csv, .xlsx or .ttl (SKOS), by TO's ending",
  '  find "WORDS" [--json]            occupations and parts of frameworks, by everyday words',
].join("\n");

/** What `atlas` says of how it is called; what it says of a file is in `report`. */
export const cli = {
  usage,
  convert,
  checkUsage,
  noCommand: "No command was given.",
  unknownCommand: (name: string) => `unknown command: ${name}`,
  unknownFlag: (flag: string) => `unknown option: ${flag}`,
  oneFile: (n: number) => (n === 0 ? "No file was given." : `One file at a time, not ${n}.`),
  /** `Sheet “Jobs”, of 3: “Jobs”, “Overview”, “Notes”.` */
  sheetRead: ({ names, read }: WorkbookSheets) =>
    `Sheet ${quoted(read)}, of ${names.length}: ${names.map(quoted).join(", ")}.`,
  noFile: (path: string) => `There is no file that can be read at ${quoted(path)}.`,
  noFramework: (name: string, ids: readonly string[]) =>
    `${quoted(name)} is neither a bundled framework (${ids.join(", ")}) nor a file that can be read.`,
  see: (path: string) => `See: npm run --silent atlas -- check ${path}`,
};
