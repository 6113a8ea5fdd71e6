import type { CodeFault, ImportProblem, Suggestion } from "#domain/import-report.ts";
import { showText } from "#text/show-text.ts";

/** What is wrong, and how to mend it. */
export interface ProblemWords {
  readonly message: string;
  readonly fix: string;
}

type CodeProblem = Extract<
  ImportProblem,
  {
    readonly code:
      | CodeFault
      | "blank-code"
      | "blank-title"
      | "title-differs"
      | "title-likely"
      | "title-unknown"
      | "program-unknown"
      | "program-leads-nowhere";
  }
>;

export const quoted = (text: string): string => `“${showText(text)}”`;

const lookUp = "Look the code up in the O*NET list, then fill it in.";
const didYouMean = (suggestions: readonly Suggestion[], otherwise: string) => {
  const named = suggestions.map(({ code, title }) => (title === "" ? code : `${code}, ${title}`));
  return named.length === 0 ? otherwise : `Did you mean ${named.join("; or ")}?`;
};

/** What is wrong with a code, or with a title that stands for one. @param field the column's name as a sentence begins */
export function codeFaultWords(problem: CodeProblem, field: string): ProblemWords {
  const code = (what: string, text: string) =>
    `${typeof problem.column === "string" ? field : "Code"} ${quoted(text)} ${what}`;
  switch (problem.code) {
    case "blank-code":
      return { message: `${field} is blank.`, fix: didYouMean(problem.suggestions, lookUp) };
    case "code-became-date":
      return {
        message: code("looks like a code that a spreadsheet turned into a date.", problem.text),
        fix: didYouMean(problem.suggestions, `Set the column to Text. ${lookUp}`),
      };
    case "code-became-number":
      return {
        message: code("looks like a code that a spreadsheet turned into a number.", problem.text),
        fix: didYouMean(problem.suggestions, `Set the column to Text. ${lookUp}`),
      };
    case "code-lost-zeros":
      return {
        message: code(
          /^\d\./.test(problem.text) ? "has lost its first zero." : "has lost its last digits.",
          problem.text,
        ),
        fix: didYouMean(problem.suggestions, lookUp),
      };
    case "code-too-short":
      return { message: code("is too short.", problem.text), fix: didYouMean(problem.suggestions, lookUp) };
    case "code-too-long":
      return { message: code("is too long.", problem.text), fix: didYouMean(problem.suggestions, lookUp) };
    case "code-malformed":
      return {
        message: code("is not an occupation code.", problem.text),
        fix: didYouMean(problem.suggestions, "A code looks like 29-1141.00 or 29-1141."),
      };
    case "code-is-a-group":
      return {
        message: code("stands for a whole group of occupations.", problem.text),
        fix: "Use a row for each occupation in it.",
      };
    case "code-of-2010-parted":
      return {
        message: code("is a code of 2010 (SOC 2010) whose jobs now have several codes.", problem.text),
        fix: `Put one row for each code that you mean: ${problem.suggestions.map(({ code: one, title }) => `${one}, ${title}`).join("; ")}.`,
      };
    case "blank-title":
      return { message: `${field} is blank.`, fix: "Write the job’s title, or its code." };
    case "title-likely":
      return {
        message: `${field} ${quoted(problem.text)} is not the title of one job alone.`,
        fix: didYouMean(problem.suggestions, lookUp),
      };
    case "title-unknown":
      return { message: `${field} ${quoted(problem.text)} is no title that we know.`, fix: lookUp };
    case "program-unknown":
      return {
        message: code("is not in the list of programs of 2020 (CIP 2020).", problem.text),
        fix: "Look the code up in that list.",
      };
    case "program-leads-nowhere":
      return {
        message: code(`(${showText(problem.title)}) leads to no job in the CIP-SOC table.`, problem.text),
        fix: "Put the codes of the jobs that you mean in its place.",
      };
    case "code-unknown":
      return {
        message: code("is not in the O*NET list of 2019.", problem.text),
        fix: didYouMean(problem.suggestions, lookUp),
      };
    case "title-differs":
      return {
        message: `${quoted(problem.text)} is not the title of ${showText(problem.occupation.code)}. That is ${problem.occupation.title}.`,
        fix: `The code was used. ${didYouMean(problem.suggestions, "Check which of the two is right.")}`,
      };
    default:
      return problem satisfies never;
  }
}
