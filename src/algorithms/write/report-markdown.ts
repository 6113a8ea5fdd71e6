import { showLetters } from "#algorithms/words/show-letters.ts";
import type {
  FoldedList,
  ReportDocument,
  ReportSection,
  ReportTable,
  ReportText,
} from "#domain/report-document.ts";

/** The report as Markdown (CommonMark, with a table as GitHub has it). Nothing of a name is read as markup. */
export const reportToMarkdown = ({ title, lead, sections }: ReportDocument): string =>
  `${[`# ${word(title)}`, ...lead.map(line), ...sections.flatMap(sectionMarkdown)].join("\n\n")}\n`;

const sectionMarkdown = ({ title, paragraphs, items, folded, table }: ReportSection): readonly string[] => [
  `## ${word(title)}`,
  ...paragraphs.map(line),
  ...(items.length === 0
    ? []
    : [
        items
          .map(({ text, under }) =>
            [`- ${textMarkdown(text)}`, ...(under === null ? [] : [`  - ${foldedLine(under)}`])].join("\n"),
          )
          .join("\n"),
      ]),
  ...folded.map(foldedLine),
  ...(table === null ? [] : [line(table.caption), tableMarkdown(table)]),
];

const textMarkdown = (text: ReportText) =>
  text
    .map((piece, at) => (piece.strong ? strong(piece.text) : at === 0 ? line(piece.text) : word(piece.text)))
    .join("");

/** A strong name must not begin or end with a space. */
const strong = (text: string) => (text.trim() === "" ? "" : `**${word(text.trim())}**`);

const foldedLine = ({ title, entries }: FoldedList) => line(`${title}: ${entries.join("; ")}.`);

function tableMarkdown({ head, words, rows }: ReportTable): string {
  const rule = head.map((_, at) => (at < words ? "---" : "---:"));
  return [head.map(word), rule, ...rows.map((row) => row.map(word))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Every mark that can begin or end markup is written with a backslash, as CommonMark 2.4 allows. */
const word = (text: string) =>
  showLetters(text)
    .replace(/[\\`*_[\]<>|~#]/g, (mark) => `\\${mark}`)
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/:(?=\/\/)/g, "\\:");

/** A line of its own can be a list, a rule or a heading by its first marks. */
const line = (text: string) => word(text).replace(/^(\s*)([-+=]|\d+(?=[.)]))/, startOfLine);
const startOfLine = (_: string, space: string, mark: string) =>
  /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
