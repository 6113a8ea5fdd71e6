import { showLetters } from "#algorithms/words/show-letters.ts";
import { escapeXml } from "#algorithms/write/escape-xml.ts";
import type {
  FoldedList,
  ReportDocument,
  ReportItem,
  ReportSection,
  ReportTable,
  ReportText,
} from "#domain/report-document.ts";

/**
 * The report as one page that needs nothing beside it: no script, no request, every word escaped. Its policy says so
 * too, so that a browser would refuse both.
 */
export const reportToHtml = ({ language, title, lead, sections }: ReportDocument): string =>
  `<!doctype html>
<html lang="${word(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${word(title)}</h1>
${lead.map((line) => `<p class="lead">${word(line)}</p>`).join("\n")}
${sections.map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;

function sectionHtml({ title, paragraphs, items, folded, table }: ReportSection, at: number): string {
  const id = `part-${at + 1}`;
  const list = items.length === 0 ? "" : `<ul>\n${items.map(itemHtml).join("\n")}\n</ul>`;
  return [
    `<section>`,
    `<h2 id="${id}">${word(title)}</h2>`,
    ...paragraphs.map((line) => `<p>${word(line)}</p>`),
    list,
    ...folded.map(foldedHtml),
    table === null ? "" : tableHtml(id, table),
    `</section>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const itemHtml = ({ text, under }: ReportItem) =>
  `<li>${textHtml(text)}${under === null ? "" : foldedHtml(under)}</li>`;

const textHtml = (text: ReportText) =>
  text.map((piece) => (piece.strong ? `<strong>${word(piece.text)}</strong>` : word(piece.text))).join("");

const foldedHtml = ({ title, entries }: FoldedList) =>
  `<details><summary>${word(title)}</summary><ul>${entries.map((entry) => `<li>${word(entry)}</li>`).join("")}</ul></details>`;

function tableHtml(headingId: string, { caption, head, words, rows }: ReportTable): string {
  const cell = (text: string, at: number) =>
    at === 0
      ? `<th scope="row">${word(text)}</th>`
      : `<td${at < words ? "" : ' class="figure"'}>${word(text)}</td>`;
  return `<p>${word(caption)}</p>
<div class="wide" role="region" aria-labelledby="${headingId}" tabindex="0"><table>
<thead><tr>${head.map((text) => `<th scope="col">${word(text)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}
</tbody>
</table></div>`;
}

/** Nothing of it is markup, and no letter hides in it. */
const word = (text: string) => escapeXml(showLetters(text));

const style = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem 4rem; }
main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.5rem; }
p, li, h1, h2, summary { overflow-wrap: anywhere; }
p { margin: 0 0 0.75rem; }
.lead { font-size: 1.125rem; }
ul { margin: 0; padding: 0 0 0 1.25rem; }
li { margin: 0 0 0.5rem; }
details { margin: 0.25rem 0 0; font-size: 0.9rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
details li { margin: 0; }
.wide { overflow-x: auto; }
table { min-width: 38rem; border-collapse: collapse; width: 100%; font-size: 0.85rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
thead th { font-weight: 600; }
.figure { text-align: right; white-space: nowrap; }
@media print {
  :root { font-size: 10.5pt; color-scheme: light; }
  body { padding: 0; }
  main { max-width: none; }
  table { min-width: 0; }
  h2 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  li > details:not([open]) { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
