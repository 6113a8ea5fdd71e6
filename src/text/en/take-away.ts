import { changeDocument } from "#text/en/change-document.ts";
import { showText } from "#text/show-text.ts";

const forms = {
  html: { save: "Save as a page", note: "One HTML file: opens in any browser, prints, can be mailed." },
  markdown: { save: "Save as Markdown", note: "Plain text with headings, for a wiki or a repository." },
  mapping: {
    save: "Save the mapping",
    note: "SKOS (Turtle): which place matches which, for other programs.",
  },
} as const;

/** Words of taking a change report away. */
export const takeAway = {
  document: changeDocument,
  forms,
  more: "More ways to save",
  fileName: (from: string, to: string, ending: string) => `changes-${from}-to-${to}${ending}`,
  saved: (file: string) => `Saved as ${file}.`,
  cli: {
    noFileFor: (flag: string) => `${flag} takes the name of the file to write.`,
    written: (file: string) => `Written: ${showText(file)}`,
    notWritten: (file: string) => `It could not be written: ${showText(file)}`,
  },
};
