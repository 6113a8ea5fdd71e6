import type { ColumnPart } from "#domain/import-report.ts";
import { facts } from "#text/en/facts.ts";
import { showText } from "#text/show-text.ts";

const { count } = facts;
const quoted = (text: string) => `“${showText(text)}”`;

const parts: Readonly<Record<Exclude<ColumnPart, number>, string>> = {
  code: "Job code",
  occupation: "Job title",
  role: "Role",
  basis: "Basis",
  ignore: "Leave out",
};

/** Words of the step that asks which column of a file is what. */
export const columns = {
  title: "Which column is what?",
  lead: {
    guess: "This is our guess, from the names and what stands in the columns. Put right what is wrong.",
    header: "The file’s own column names say this. You can change it.",
    person: "This is how you chose them for a file with these columns. You can change it.",
  },
  list: "The columns of the file",
  whatIs: (name: string) => `What is ${quoted(name)}?`,
  part: (part: ColumnPart, levels: number) =>
    typeof part === "number"
      ? `Level ${count(part + 1)}${levels > 1 && part === 0 ? ", the widest" : ""}`
      : parts[part],
  blank: "blank",
  /** What the first row says if the columns are as chosen. */
  firstRow: (occupation: string, path: readonly string[]) =>
    `The first row then puts ${quoted(occupation)} in ${path.map(showText).join(" > ")}.`,
  noLevel: "Choose at least one level: a column of clusters, fields or groups.",
  noCode: "Choose the column of job codes, or the one of job titles.",
  remembered: "Your choice is kept on this device for files with the same columns.",
  next: "Continue",
  guess: "Back to our guess",
  back: "Back to the report",
  cancel: "Cancel",
  change: "Change the columns",
};

/** Words of the box that takes pasted text. */
export const paste = {
  title: "Paste a framework",
  lead: "Paste rows from a spreadsheet with their column names, or an outline with one place on a line and the parts of it indented.",
  /** What the framework is called until it is named. */
  name: "Pasted framework.txt",
  read: "Read it",
  cancel: "Cancel",
};

/** Words of the titles that a person is asked to accept. */
export const likelyTitles = {
  title: (n: number) =>
    n === 1 ? "1 title may name more than one job" : `${count(n)} titles may name more than one job`,
  lead: "These titles do not name one job for sure, so their rows are set aside. Choose the job that each one means, or leave it aside.",
  whatIs: (title: string, rows: number) =>
    `${quoted(title)}, ${rows === 1 ? "1 row" : `${count(rows)} rows`}`,
  aside: "Leave aside",
  all: "Choose the likeliest for all",
  place: (n: number) => (n === 1 ? "Place 1 title" : `Place ${count(n)} titles`),
  more: (n: number) => `${count(n)} more come once these are placed.`,
};
