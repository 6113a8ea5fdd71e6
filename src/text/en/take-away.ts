import { changeDocument } from "#text/en/change-document.ts";
import { showText } from "#text/show-text.ts";

const forms = {
  html: { save: "Export page", note: "One HTML file: opens in any browser, prints, can be mailed." },
  markdown: { save: "Export Markdown", note: "Plain text with headings, for a wiki or a repository." },
  mapping: {
    save: "Export mapping",
    note: "SKOS (Turtle): which place matches which, for other programs.",
  },
} as const;

/** Words of taking a change report away. */
export const takeAway = {
  document: changeDocument,
  forms,
  fileName: (from: string, to: string, ending: string) => `changes-${from}-to-${to}${ending}`,
  saved: (file: string) => `Saved as ${file}.`,
  framework: {
    title: (name: string) => `Save ${name} as a file`,
    forms: { json: "JSON", csv: "CSV", xlsx: "Excel", skos: "SKOS" },
    notes: {
      json: "Keeps everything.",
      csv: "A table for any spreadsheet: places and occupations.",
      xlsx: "The same table for Excel.",
      skos: "Turtle, for vocabulary tools and linked data.",
    },
    save: (form: string) => `Save as ${form}`,
    note: "JSON keeps everything; CSV and Excel keep places and occupations. Each opens here again.",
    saved: (file: string) => `Saved as ${file}.`,
    failed: "It could not be saved. Try again.",
  },
  cli: {
    noFileFor: (flag: string) => `${flag} takes the name of the file to write.`,
    written: (file: string) => `Written: ${showText(file)}`,
    notWritten: (file: string) => `It could not be written: ${showText(file)}`,
  },
};
