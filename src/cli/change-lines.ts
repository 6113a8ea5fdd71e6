import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { areUsual, changeParameters } from "#algorithms/change/change-parameters.ts";
import { findDestinations } from "#algorithms/change/find-destinations.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import { summarizeReport } from "#algorithms/change/summarize-report.ts";
import type { ChangeNames, Said } from "#text/en/change-sentences.ts";
import { en } from "#text/en.ts";

const { changes: text } = en;

/** The report as a person reads it in a shell. */
export function changeToLines(report: ChangeReport, names: ChangeNames): readonly string[] {
  const { table, changes } = report;
  const summary = summarizeReport(report);
  if (summary.compared === 0) return [text.states.apart(names.from, names.to)];
  const said = (sentence: Said) => text.plain(sentence);
  return [
    text.lead(names.from, summary.from, names.to, summary.to, names),
    text.headline(summary, names),
    ...(areUsual(report.parameters) ? [] : [text.rules.unusual(report.parameters, changeParameters)]),
    "",
    ...changes.map((one) => {
      const own = summarizeChange(table, one);
      const notes = [one.borderline ? `${text.closeCall}.` : null];
      return [`${text.kinds[one.kind]}:`, said(text.sentence(own, names)), ...notes]
        .filter((part) => part !== null)
        .join(" ");
    }),
    "",
    `${text.each(names)}:`,
    ...findDestinations(table).map((one) => said(text.destination(one.summary, names))),
    "",
    `${text.alikeTitle}:`,
    ...text.alike(report, names),
    ...(table.notPlaced.from.length > 0
      ? ["", `${text.notPlaced(table.notPlaced.from.length, names.to)}.`]
      : []),
    ...(table.notPlaced.to.length > 0
      ? ["", `${text.notPlaced(table.notPlaced.to.length, names.from)}.`]
      : []),
  ];
}
