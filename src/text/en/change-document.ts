import { showLetters } from "#algorithms/words/show-letters.ts";
import type { ChangeFacts } from "#domain/change-facts.ts";
import type { ReportDocument, ReportItem, ReportSection, ReportText } from "#domain/report-document.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { changes as text } from "#text/en/changes.ts";
import { facts } from "#text/en/facts.ts";
import { occupations } from "#text/en/nouns.ts";

const { count, percentOf } = facts;
type Rules = Parameters<typeof text.rules.unusual>[0];

/** What the words need beside the facts: the rules that were counted by, and those that count as a rule. */
interface Counting {
  readonly rules: Rules;
  readonly usual: Rules;
  readonly areUsual: boolean;
}

/** The whole change report in plain words, to be taken away. */
export function changeDocument(
  found: ChangeFacts,
  names: ChangeNames,
  { rules, usual, areUsual }: Counting,
): ReportDocument {
  const { summary } = found;
  return {
    language: "en",
    title: `${text.title}: ${names.from} to ${names.to}`,
    lead: given([
      text.lead(names.from, summary.from, names.to, summary.to, names),
      summary.compared === 0
        ? text.states.apart(names.from, names.to)
        : given([text.headline(summary, names), text.basis(found.resting)]).join(" "),
      areUsual ? null : text.rules.unusual(rules, usual),
    ]),
    sections: [
      section(text.list, { items: found.changes.map((one) => changeItem(one, names)) }),
      section(text.alikeTitle, {
        paragraphs: [
          ...text.alike(found, names),
          ...found.leastLike.map((one) => text.mostChanged(one.side, one, names)),
        ],
      }),
      section(text.traps, { items: found.traps.map((one) => plainItem(trapSentence(one))) }),
      section(text.each(names), {
        paragraphs: [text.eachNote(names)],
        items: found.destinations.map((one) => ({ text: text.destination(one, names), under: null })),
      }),
      section(words.notInBoth, {
        folded: [
          { title: text.notPlaced(found.notPlaced.from.length, names.to), entries: found.notPlaced.from },
          { title: text.notPlaced(found.notPlaced.to.length, names.from), entries: found.notPlaced.to },
        ].filter(({ entries }) => entries.length > 0),
      }),
      flowSection(found, names),
      section(text.method.title, {
        paragraphs: [...text.method.body(names), text.method.source],
        items: ruleItems(rules),
      }),
      section(words.frameworks, { items: found.frameworks.map(frameworkItem) }),
    ].filter(
      ({ paragraphs, items, folded, table }) =>
        paragraphs.length + items.length + folded.length > 0 || table !== null,
    ),
  };
}

/** Words of the report that is taken away alone. */
const words = {
  notInBoth: "In one of the two only",
  frameworks: "The two frameworks",
  before: "Before",
  now: "Now",
  lie: "How the old place lies to the new",
};

function changeItem(
  { summary, borderline, moved }: ChangeFacts["changes"][number],
  names: ChangeNames,
): ReportItem {
  const mark = borderline
    ? [{ text: ` ${text.closeCall}: ${lower(text.closeCallNote)}`, strong: false }]
    : [];
  return {
    text: [
      { text: `${text.kinds[summary.kind]} (${text.term(summary.kind)}): `, strong: false },
      ...text.sentence(summary, names),
      ...mark,
    ],
    under: moved.length === 0 ? null : { title: occupations(moved.length), entries: moved },
  };
}

const trapSentence = ({ trap, from, to, shared, ofFrom, ofTo, basis }: ChangeFacts["traps"][number]) =>
  given([
    trap === "same-name" ? text.sameName(to, shared, ofFrom, ofTo) : text.sameContents(from, to, shared),
    text.basis({ basis, occupations: shared }),
  ]).join(" ");

const flowSection = ({ flows, relations, summary }: ChangeFacts, names: ChangeNames): ReportSection =>
  section(text.table.title, {
    table:
      summary.compared === 0
        ? null
        : {
            caption: [text.table.caption(names), text.table.note, text.relations.all(relations)].join(" "),
            head: [words.before, words.now, words.lie, text.table.count, text.table.out, text.table.in],
            words: 3,
            rows: flows.map((flow) => [
              flow.from,
              flow.to,
              text.relations.short(flow.lie),
              count(flow.occupations),
              percentOf(flow.out),
              percentOf(flow.in),
            ]),
          },
  });

function ruleItems(rules: Rules): readonly ReportItem[] {
  const said = text.rules.rule(rules);
  const few = text.rules.few(rules);
  return [
    ...(["mostly", "majority", "dominance", "part"] as const).map(
      (name) => `${percentOf(rules[name])} ${said[name]}`,
    ),
    `${few.term} ${few.rule}`,
  ].map(plainItem);
}

const frameworkItem = ({
  title,
  edition,
  publisher,
  license,
}: ChangeFacts["frameworks"][number]): ReportItem => ({
  text: [
    { text: showLetters(title), strong: true },
    {
      text:
        ["", ...[edition, publisher].filter((part) => part !== "")].join(", ") +
        (license === "" ? "." : `. ${license}`),
      strong: false,
    },
  ],
  under: null,
});

const plainItem = (sentence: string): ReportItem => ({ text: plain(sentence), under: null });
const plain = (sentence: string): ReportText => [{ text: sentence, strong: false }];
const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const given = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null);
const section = (title: string, parts: Partial<ReportSection>): ReportSection => ({
  title,
  paragraphs: [],
  items: [],
  folded: [],
  table: null,
  ...parts,
});
