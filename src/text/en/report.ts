import type {
  ImportNote,
  ImportProblem,
  ImportReport,
  LevelCount,
  ReadThrough,
} from "#domain/import-report.ts";
import { facts } from "#text/en/facts.ts";
import { faultWords } from "#text/en/fault-words.ts";
import { counted } from "#text/en/nouns.ts";
import { showText } from "#text/show-text.ts";

const { count, list } = facts;
const plural = (n: number, one: string, many: string) => counted(n, { singular: one, plural: many });

/** What was read, in the words of the file's own kind. */
const units = {
  sheet: ["row", "rows"],
  json: ["placement", "placements"],
  outline: ["line", "lines"],
  nested: ["entry", "entries"],
  skos: ["concept", "concepts"],
} as const;
const unit = ({ source }: Pick<ImportReport, "source">, n: number) => units[source][n === 1 ? 0 : 1];

/** How rows came to their jobs, where a code does not name them itself. */
const throughWords: Readonly<Record<ReadThrough, (rows: string, placements: string) => string>> = {
  combined: (rows, placements) =>
    `${rows} with a code that the Bureau of Labor Statistics uses for several jobs together. Each takes all of them: ${placements}.`,
  "soc-2010": (rows) =>
    `${rows} with codes of 2010 (SOC 2010), read as codes of 2018 by the Bureau of Labor Statistics’ crosswalk.`,
  program: (rows, placements) =>
    `${rows} with programs of study (CIP) in place of jobs. The jobs are those that the CIP-SOC table says a program leads to: ${placements}. This is indirect: the table says what people study, not where your framework puts a job.`,
  title: (rows) => `${rows} without a code, found by a job’s own O*NET title.`,
  "everyday-title": (rows) => `${rows} without a code, found by an everyday title that only one job has.`,
  "accepted-title": (rows) => `${rows} without a code, placed as the job that you accepted for the title.`,
};

const languages = new Intl.DisplayNames("en-US", { type: "language", fallback: "code" });

/** `en-us` to "American English"; a code that is none stays. */
function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return showText(code);
  }
}

/** `“Arts”, “Music”, and 4 more` */
const someOf = ({ places, titles }: { readonly places: number; readonly titles: readonly string[] }) =>
  list([
    ...titles.map((title) => `“${showText(title)}”`),
    ...(places > titles.length ? [`${count(places - titles.length)} more`] : []),
  ]);

const noteWords = (note: ImportNote): string => {
  switch (note.code) {
    case "onet-download":
      return "This is O*NET OnLine’s own list, so its placements are marked as published. If you changed it, add a Basis column that says proposed.";
    case "basis-assumed":
      return "The file does not say where its placements come from. They are marked as proposed.";
    case "group-codes":
      return `${plural(note.rows, "row has a six-digit code", "rows have six-digit codes")}. Each takes all jobs of that code: ${plural(note.memberships, "placement", "placements")}.`;
    case "read-through":
      return throughWords[note.through](
        plural(note.rows, "row", "rows"),
        plural(note.memberships, "placement", "placements"),
      );
    case "columns-not-read":
      return `Not read: ${note.columns.length === 1 ? "column" : "columns"} ${list(note.columns.map((name) => `“${showText(name)}”`))}.`;
    case "windows-1252":
      return "The file is in an old encoding (Windows-1252). If accents look wrong, save it as UTF-8 and open it again.";
    case "no-occupations":
      return "It places no jobs, so it opens as a tree alone. It cannot be compared by its jobs, and has no pay, growth or schooling to show.";
    case "kept-aside":
      return `${plural(note.rows, "row that was", "rows that were")} set aside when its sheet was opened ${note.rows === 1 ? "is" : "are"} kept in the file.`;
    case "can-fill-down":
      return `${plural(note.rows, "row has", "rows have")} a blank level under a filled one. They can take the name above them.`;
    case "filled-down":
      return `${plural(note.rows, "row", "rows")} took a blank level from the row above.`;
    case "empty-places":
      return `${plural(note.places, "place holds no job", "places hold no jobs")}: ${someOf(note)}.`;
    case "twin-places":
      return `${plural(note.places, "place has", "places have")} the name of another one beside it: ${someOf(note)}.`;
    case "label-language":
      return `The names are in ${languageName(note.language)}. The file has them in ${plural(note.others, "more language", "more languages")}.`;
    case "title-lines":
      return `${plural(note.rows, "line", "lines")} above the column names ${note.rows === 1 ? "was" : "were"} left out.`;
    default:
      return note satisfies never;
  }
};

/** Levels of a file that are named one by one; more are counted. */
const mostLevels = 6;

/** `16 career clusters`, `73 career pathways`; of a deep tree its widest levels. */
export const levelWords = (levels: readonly LevelCount[]): readonly string[] => {
  const named = levels.slice(0, levels.length > mostLevels ? mostLevels - 1 : mostLevels);
  const left = levels.length - named.length;
  return [
    ...named.map((level) => counted(level.nodes, level)),
    ...(left === 0 ? [] : [plural(left, "more level", "more levels")]),
  ];
};

/** Words of the report of a file that a person opened. */
export const report = {
  /** `2 rows set aside, 1,031 placed` */
  headline: (result: Pick<ImportReport, "source" | "read" | "placed" | "setAside">, opens: boolean) => {
    if (!opens) return "This file cannot be opened";
    const { setAside, placed } = result;
    if (setAside === 0 && placed === 0) return "This file places no jobs";
    if (setAside === 0) return `All ${count(placed)} ${unit(result, placed)} placed`;
    return `${count(setAside)} ${unit(result, setAside)} set aside, ${count(placed)} placed`;
  },
  nothingSent: (fileName: string) => `${showText(fileName)}. Nothing was sent anywhere.`,
  /** `16 career clusters, 73 career pathways, 1,033 placements` */
  holds: ({ levels, memberships }: Pick<ImportReport, "levels" | "memberships">) =>
    [...levelWords(levels), plural(memberships, "placement", "placements")].join(", "),
  note: noteWords,
  /** `Row 18`, `Line 3`, or nothing where it is the whole file. */
  where: ({ row, pointer, column }: ImportProblem) =>
    row === null ? "" : `${pointer !== null || typeof column === "number" ? "Line" : "Row"} ${count(row)}`,
  /** What is wrong, and how to mend it. */
  problem: faultWords,
  effect: {
    noted: "Used all the same.",
    "set-aside": "Set aside.",
    refused: "Stops the file from opening.",
  },
  more: (n: number) => `Show ${count(n)} more like this`,
  table: {
    row: "Row",
    line: "Line",
    field: "Field",
    problem: "Problem",
    mend: "How to mend it",
    was: "As it was",
  },
};
