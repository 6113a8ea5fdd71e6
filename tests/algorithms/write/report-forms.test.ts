import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportToHtml } from "#algorithms/write/report-html.ts";
import { reportToMarkdown } from "#algorithms/write/report-markdown.ts";
import type { ReportDocument } from "#domain/report-document.ts";

const document = (name: string): ReportDocument => ({
  language: "en",
  title: name,
  lead: [name],
  sections: [
    {
      title: name,
      paragraphs: [name],
      items: [
        {
          text: [
            { text: name, strong: true },
            { text: ` is now ${name}.`, strong: false },
          ],
          under: { title: name, entries: [name] },
        },
      ],
      folded: [{ title: name, entries: [name] }],
      table: { caption: name, head: [name, "Count"], words: 1, rows: [[name, "3"]] },
    },
  ],
});

/** Names that would run, break out of where they stand, or hide, if they were taken for more than words. */
const hostile = [
  "</title><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style><svg onload=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "--><!-- <base href=//evil>",
  "&lt;script&gt;",
  "\u202egnp.exe",
];

describe("reportToHtml", () => {
  it("says the words of the report, in their order, in elements that say what they are", () => {
    const html = reportToHtml(document("Care & Co"));
    expect(html).toContain("<title>Care &amp; Co</title>");
    expect(html).toContain('<h1>Care &amp; Co</h1>\n<p class="lead">Care &amp; Co</p>');
    expect(html).toContain("<li><strong>Care &amp; Co</strong> is now Care &amp; Co.<details>");
    expect(html).toContain('<th scope="row">Care &amp; Co</th><td class="figure">3</td>');
  });

  it("asks for nothing and may run nothing", () => {
    const html = reportToHtml(document("a"));
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  });

  it.each(hostile)("makes no element and no attribute of %j", (name) => {
    const tags = (text: string) => text.match(/<[^>]*>/g);
    expect(tags(reportToHtml(document(name)))).toEqual(tags(reportToHtml(document("plain"))));
  });

  it("makes the same elements, whatever the names are", () => {
    const tags = (text: string) => text.match(/<[^>]*>/g);
    const plain = tags(reportToHtml(document("plain")));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(tags(reportToHtml(document(`n${name}`)))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });
});

describe("reportToMarkdown", () => {
  it("writes headings, lists and a table", () => {
    expect(reportToMarkdown(document("Care & Co"))).toBe(
      `${[
        "# Care & Co",
        "Care & Co",
        "## Care & Co",
        "Care & Co",
        "- **Care & Co** is now Care & Co.\n  - Care & Co: Care & Co.",
        "Care & Co: Care & Co.",
        "Care & Co",
        "| Care & Co | Count |\n| --- | ---: |\n| Care & Co | 3 |",
      ].join("\n\n")}\n`,
    );
  });

  it.each([
    ["<img src=x>", "\\<img src=x\\>"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["a | b", "a \\| b"],
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["1. a", "1\\. a"],
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["&lt;b", "\\&lt;b"],
    ["http://evil", "http\\://evil"],
    ["a\n# b", "a‹U+000A›\\# b"],
  ])("takes %j for words", (name, written) => {
    expect(reportToMarkdown(document(name)).split("\n")[2]).toBe(written);
  });
});
