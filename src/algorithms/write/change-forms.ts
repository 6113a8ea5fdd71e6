import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { changeToMapping } from "#algorithms/write/mapping-skos.ts";
import { reportToHtml } from "#algorithms/write/report-html.ts";
import { reportToMarkdown } from "#algorithms/write/report-markdown.ts";
import type { ReportDocument } from "#domain/report-document.ts";

export type ChangeFormId = "html" | "markdown" | "mapping";

/** A form in which a change report can be taken away. */
export interface ChangeForm {
  readonly id: ChangeFormId;
  /** Of the file's name, with what stands before its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** @param inWords the report as sentences, for the forms that need them */
  readonly write: (report: ChangeReport, inWords: (report: ChangeReport) => ReportDocument) => string;
}

export const changeForms: readonly ChangeForm[] = [
  {
    id: "html",
    ending: ".html",
    mediaType: "text/html",
    write: (report, inWords) => reportToHtml(inWords(report)),
  },
  {
    id: "markdown",
    ending: ".md",
    mediaType: "text/markdown",
    write: (report, inWords) => reportToMarkdown(inWords(report)),
  },
  { id: "mapping", ending: "-mapping.ttl", mediaType: "text/turtle", write: changeToMapping },
];
