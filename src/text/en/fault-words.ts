import { capital } from "#algorithms/words/capital.ts";
import type { FileKind, ImportProblem, JsonExpected, ValueKind } from "#domain/import-report.ts";
import { codeFaultWords, type ProblemWords, quoted } from "#text/en/code-fault-words.ts";
import { facts } from "#text/en/facts.ts";
import { showText } from "#text/show-text.ts";

const { count, list } = facts;
const or = new Intl.ListFormat("en-US", { type: "disjunction" });

const didYouMeanId = (options: readonly string[], otherwise: string) =>
  options.length === 0 ? otherwise : `Did you mean ${or.format(options.map(quoted))}?`;

const fileKinds: Readonly<Record<FileKind, ProblemWords>> = {
  xlsx: {
    message: "This is a workbook, not plain text.",
    fix: "In Excel or Sheets, save the sheet as CSV UTF-8, and open that.",
  },
  xls: {
    message: "This is an old Excel workbook, not plain text.",
    fix: "In Excel, save the sheet as CSV UTF-8, and open that.",
  },
  pdf: { message: "This is a PDF.", fix: "Ask for the sheet that it was made from, as CSV." },
  html: { message: "This is a web page.", fix: "Look on that page for a CSV download, and open that." },
  unknown: { message: "This is not a text file.", fix: "Open a CSV file, or a framework saved from here." },
};

const expectedWords: Readonly<Record<JsonExpected, string>> = {
  comma: "A comma is missing before",
  colon: "A colon is missing before",
  value: "A value is missing before",
  name: "A name in quotes is missing before",
  bracket: "A closing bracket is missing before",
  quote: "A quote was opened and not closed at",
  end: "There is something after the end:",
  "plain-json": "This is not plain JSON:",
};

const kindWords: Readonly<Record<Exclude<ValueKind, "one-of">, string>> = {
  text: "words in quotes, not blank",
  list: "a list in square brackets",
  object: "an object in curly brackets",
  "yes-or-no": "true or false",
  id: "small letters, digits and hyphens only",
  mark: "two capital letters",
};

const limitWords = {
  "too-many-memberships": (n: number) => `It places occupations more than ${count(n)} times.`,
  "too-many-nodes": (n: number) => `It has more than ${count(n)} clusters and parts.`,
  "too-deep": (n: number) => `It has more than ${count(n)} levels.`,
};

/** What is wrong with a file, and how to mend it. @returns sentences without the row or line */
export function faultWords(problem: ImportProblem): ProblemWords {
  const field = typeof problem.column === "string" ? capital(showText(problem.column)) : "This";
  switch (problem.code) {
    case "empty-file":
      return { message: "The file is empty.", fix: "Choose another file." };
    case "no-rows":
      return { message: "There are no rows under the header.", fix: "Add a row for each placement." };
    case "no-level-column":
      return {
        message: "No column names a cluster.",
        fix: "Put one column for each level before the Code column, widest first.",
      };
    case "nothing-left":
      return {
        message: "Nothing in it could be placed.",
        fix: "Mend what is listed here, then open it again.",
      };
    case "not-a-framework":
      return {
        message: "This is JSON, but not a framework.",
        fix: "It needs the key “format” with “framework-atlas/framework”. A CSV file is simpler to make.",
      };
    case "not-text":
      return fileKinds[problem.looksLike];
    case "too-big":
      return {
        message: `The file is larger than ${count(problem.limit / 1024 / 1024)} MB.`,
        fix: "Leave out what is not a placement, or split it into several files.",
      };
    case "too-big-unpacked":
      return {
        message: `The workbook unpacks to more than ${count(problem.limit / 1024 / 1024)} MB.`,
        fix: "Save the one sheet that you need as CSV UTF-8, and open that.",
      };
    case "too-large-sheet":
      return {
        message: `The sheet has more than ${count(problem.limit)} cells.`,
        fix: "Save the rows and columns that you need as CSV UTF-8, and open that.",
      };
    case "repeated-header":
      return { message: "This row repeats the column names.", fix: "Nothing to mend. It was left out." };
    case "totals-row":
      return {
        message: `${quoted(problem.text)} is a total, not a job.`,
        fix: "Nothing to mend. It was left out.",
      };
    case "graph-syntax":
      return {
        message: "Reading stops here: this is not whole Turtle or RDF/XML.",
        fix: "Get the file again from where it came, or save it anew.",
      };
    case "no-concepts":
      return {
        message: "There are no concepts in it.",
        fix: "It needs SKOS concepts, each with a label and what is broader.",
      };
    case "damaged-workbook":
      return {
        message: "The workbook is damaged or was cut off.",
        fix: "Get it again from where it came, or open it in Excel or Sheets and save it anew.",
      };
    case "workbook-without-sheets":
      return {
        message: "This is a zip file, but not a workbook with sheets.",
        fix: "Open a file that ends in .xlsx, or a CSV file.",
      };
    case "no-such-sheet":
      return {
        message: `The workbook has no sheet ${quoted(problem.name)}.`,
        fix: `It has ${list(problem.sheets.map(quoted))}.`,
      };
    case "too-many-memberships":
    case "too-many-nodes":
    case "too-deep":
      return { message: limitWords[problem.code](problem.limit), fix: "Split it into several frameworks." };
    case "no-code-column":
      return {
        message: `No column is called Code. The first row has ${list(problem.columns.map(quoted))}.`,
        fix: "The first row must name the columns: one for each level, widest first, then Code.",
      };
    case "blank-header":
      return { message: "A column has no name.", fix: "Name it in the first row." };
    case "unclosed-quote":
      return {
        message: `${field} opens a quote and does not close it.`,
        fix: "Close the quote, or take it out. The rows after it were read.",
      };
    case "stray-quote":
      return {
        message: `${field} has a quote out of place.`,
        fix: "Put quotes round the whole cell, or take it out.",
      };
    case "unreadable-letters":
      return { message: `${field} has letters that cannot be read.`, fix: "Type the words again." };
    case "too-many-cells":
      return {
        message: `This row has ${count(problem.cells)} cells under ${count(problem.columns)} columns.`,
        fix: "Put quotes round a cell that has a comma in it.",
      };
    case "too-few-cells":
      return {
        message: `This row has ${count(problem.cells)} ${problem.cells === 1 ? "cell" : "cells"} under ${count(problem.columns)} columns.`,
        fix: `Fill in ${field}, or add the comma that is missing.`,
      };
    case "blank-level":
      return problem.placedIn === null
        ? { message: `${field} is blank.`, fix: "Fill it in, or leave this occupation unplaced." }
        : { message: `${field} is blank.`, fix: `It is placed in ${quoted(problem.placedIn)} itself.` };
    case "uneven-places":
      return {
        message:
          "The semicolons in this row do not match: it joins more places in one column than in another.",
        fix: "Use a row for each place.",
      };
    case "duplicate-row":
      return {
        message: `This row says the same as row ${count(problem.first)}.`,
        fix: "Take one of them out.",
      };
    case "unknown-role":
      return {
        message: `${field} ${quoted(problem.text)} is not known. It was left out.`,
        fix: "Use primary or secondary, or leave it blank.",
      };
    case "unknown-basis":
      return {
        message: `${field} ${quoted(problem.text)} is not known. Proposed was used.`,
        fix: "Use published, inferred, proposed or computed.",
      };
    case "json-syntax":
      return {
        message: `${expectedWords[problem.expected]} ${problem.found === "" ? "the end of the file" : quoted(problem.found)}.`,
        fix: "Mend it there, or save the file again from the program that made it.",
      };
    case "newer-version":
      return {
        message: `The file is of version ${showText(problem.version)}. This page reads version ${problem.ours}.`,
        fix: "Load this page again to get its newest version, then open the file.",
      };
    case "missing-key":
      return { message: `The key ${quoted(problem.key)} is missing.`, fix: "Add it." };
    case "duplicate-key":
      return {
        message: `The key ${quoted(problem.key)} is here twice. The last one counts.`,
        fix: "Take one out.",
      };
    case "bad-value":
      return {
        message: `The key ${quoted(problem.key)} does not hold what it should.`,
        fix:
          problem.expected === "one-of"
            ? `Use ${or.format(problem.options)}.`
            : `Give it ${kindWords[problem.expected]}.`,
      };
    case "duplicate-id":
      return {
        message: `The id ${quoted(problem.id)} is used before, at ${showText(problem.first)}.`,
        fix: "Give one of them another id.",
      };
    case "duplicate-entry":
      return {
        message: `${showText(problem.id)} is in this place already, at ${showText(problem.first)}.`,
        fix: "Take one out.",
      };
    case "duplicate-label":
      return {
        message: `${quoted(problem.title)} is there twice in one place, first at ${showText(problem.first)}.`,
        fix: "Give one of them another name, or take it out.",
      };
    case "second-parent":
      return {
        message: `It stands under ${quoted(problem.id)} too. A place can stand in one other place only.`,
        fix: "The first one was used. Take the others out.",
      };
    case "blank-label":
      return {
        message: `${field} is blank.`,
        fix: `Give it a name. Until then it is called ${quoted(problem.id)}.`,
      };
    case "occupation-without-place":
      return {
        message: "This occupation stands in no cluster.",
        fix: "Put it under the cluster that it belongs to.",
      };
    case "duplicate-membership":
      return { message: `${problem.id} is in this node already, at ${problem.first}.`, fix: "Take one out." };
    case "unknown-level":
      return {
        message: `No level has the id ${quoted(problem.id)}.`,
        fix: `The levels are ${list(problem.options.map(quoted))}.`,
      };
    case "unknown-parent":
      return {
        message: `The parent ${quoted(problem.id)} is not in the file.`,
        fix: didYouMeanId(problem.options, "Add it, or name another."),
      };
    case "unknown-node":
      return {
        message: `No node has the id ${quoted(problem.id)}.`,
        fix: didYouMeanId(problem.options, "Add it, or name another."),
      };
    case "node-set-aside":
      return { message: `The node ${quoted(problem.id)} was set aside.`, fix: "Mend the node first." };
    case "parent-set-aside":
      return { message: `The parent ${quoted(problem.id)} was set aside.`, fix: "Mend the parent first." };
    case "level-order":
      return {
        message: `${quoted(problem.title)} is not of a narrower level than its parent ${quoted(problem.parent)}.`,
        fix: "Change its level, or give it another parent.",
      };
    case "cycle":
      return {
        message: `These nodes stand in a circle: ${problem.path.map(showText).join(" > ")}.`,
        fix: "Give one of them another parent, or none.",
      };
    default:
      return codeFaultWords(problem, field);
  }
}
