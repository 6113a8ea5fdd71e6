import { capital } from "#algorithms/words/capital.ts";
import type { BalanceMeasure, BalanceOrder, BalancePart } from "#domain/balance-view.ts";
import type { EntryEducation } from "#domain/occupation.ts";
import { facts } from "#text/en/facts.ts";
import { counted, type Noun, occupations } from "#text/en/nouns.ts";

const { count, dollars, percent, percentOf, list } = facts;

type Flag =
  | { readonly kind: "no-entry"; readonly of: number }
  | { readonly kind: "no-step"; readonly step: EntryEducation; readonly of: number }
  | { readonly kind: "tiny"; readonly occupations: number }
  | { readonly kind: "too-big"; readonly occupations: number; readonly mean: number }
  | { readonly kind: "incoherent"; readonly value: number };

interface Finding {
  readonly title: string;
  readonly share: number;
}

const hundredths = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "negative",
});
const tenths = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
const likeness = (value: number) => hundredths.format(value).replace("-", "\u2212");

const flag = (found: Flag): string => {
  switch (found.kind) {
    case "no-entry":
      return `No way in below a bachelor’s degree: 0 of ${occupations(found.of)}.`;
    case "no-step":
      return `No next step: all ${count(found.of)} ask for the same schooling (${facts.education[found.step].toLowerCase()}).`;
    case "tiny":
      return `Tiny: ${occupations(found.occupations)}.`;
    case "too-big":
      return `Very big: ${occupations(found.occupations)}, ${tenths.format(found.occupations / found.mean)} times the mean of ${count(Math.round(found.mean))}.`;
    case "incoherent":
      return `Not held together: ${likeness(found.value)}.`;
  }
};

const flagNames: Readonly<Record<Flag["kind"], string>> = {
  "no-entry": "no way in below a bachelor’s degree",
  "no-step": "no next step",
  tiny: "tiny",
  "too-big": "very big",
  incoherent: "not held together",
};

/** `ladder` is read beside the figures, and sorts nothing. */
type Column = Exclude<BalanceMeasure, "title"> | "ladder";

const columns: Readonly<Record<Column, string>> = {
  occupations: "Occupations",
  employment: "People employed",
  openings: "Openings a year",
  growth: "Growth",
  pay: "Middle pay",
  spread: "Middle half of pay",
  belowBachelors: "Way in below a bachelor’s",
  ladder: "Schooling to start",
  goodPay: "Good pay below a bachelor’s",
  coherence: "Held together",
  flags: "To look at",
};

/** Words of the balance sheet: what each part of a framework holds, pays, asks for and leads to. */
export const balance = {
  title: "Balance sheet",
  lead: (frameworks: readonly string[]) => `What each part of ${list(frameworks)} holds, pays and asks for.`,
  period: `Pay and people employed: ${facts.year}. Growth and openings: ${facts.years}, national.`,
  /** The way here. */
  open: "Balance sheet",
  tableLabel: (framework: string, level: Noun) => `${capital(level.plural)} of ${framework}`,
  holds: (nodes: number, level: Noun, all: number) => `${counted(nodes, level)}, ${occupations(all)} in all.`,
  notPublished: (n: number) => `${count(n)} ${n === 1 ? "place" : "places"} not published`,
  columns,
  measures: { title: "Name", ...columns } satisfies Readonly<Record<BalanceMeasure, string>>,
  node: ({ singular }: Noun) => capital(singular),
  whole: "All of it, each occupation once",
  tooFew: "Too few to say",
  noRest: "nothing outside it",
  of: (n: number) => `known for ${count(n)}`,
  count,
  growth: percent,
  pay: dollars,
  spread: (low: number, high: number) => `${dollars(low)} to ${dollars(high)}`,
  share: percentOf,
  coherence: likeness,
  /** What the figure is made of. */
  coherenceParts: (inside: number, outside: number) => `${likeness(inside)} less ${likeness(outside)}`,
  ladderLabel: (steps: readonly { readonly name: string; readonly count: number }[], unknown: number) =>
    `${steps.map((step) => `${step.name}: ${count(step.count)}`).join("; ")}${unknown > 0 ? `; not published: ${count(unknown)}` : ""}`,
  ladderEnds: "No diploma to doctoral",
  schoolUnknown: (n: number) => `${count(n)} not published`,
  flag,
  /** What a reader asks first. */
  findings: (
    found: { readonly widest: Finding; readonly narrowest: Finding; readonly bestPaid: Finding | null },
    payLine: number,
  ) =>
    [
      `Without a bachelor’s degree, most can be started in ${found.widest.title} (${percentOf(found.widest.share)} of its occupations), fewest in ${found.narrowest.title} (${percentOf(found.narrowest.share)}).`,
      ...(found.bestPaid === null
        ? []
        : [
            `Of those, ${dollars(payLine)} or more is most common in ${found.bestPaid.title} (${percentOf(found.bestPaid.share)}).`,
          ]),
    ].join(" "),
  flagged: (n: number, of: number, level: Noun) =>
    n === 0
      ? `No flag on any of the ${counted(of, level)}.`
      : `${count(n)} of ${counted(of, level)} ${n === 1 ? "has" : "have"} a flag:`,
  flagCount: (kind: Flag["kind"], n: number) => `${count(n)} ${flagNames[kind]}`,
  parts: {
    label: "Columns",
    size: "Size",
    pay: "Pay",
    school: "Schooling",
    fit: "Fit",
  } satisfies Readonly<Record<BalancePart | "label", string>>,
  levels: {
    label: "What to weigh",
    /** `Pathways and sub-clusters`, as each framework calls them. */
    of: (levels: readonly Noun[]) => capital(list([...new Set(levels.map(({ plural }) => plural))])),
  },
  payLine: {
    label: "Pay line, dollars a year",
    usual: (line: number) => `Half of all jobs pay more than ${dollars(line)}. ${facts.year}.`,
    reset: (line: number) => `Back to ${dollars(line)}`,
    wrong: (most: number) => `Give an amount from $1 to ${dollars(most)}, as 60000.`,
    set: (line: number) => `Pay line: ${dollars(line)}`,
  },
  sort: {
    label: "Sort by",
    direction: "Order",
    way: ({ measure, direction }: BalanceOrder) =>
      measure === "title"
        ? direction === "ascending"
          ? "A to Z"
          : "Z to A"
        : direction === "ascending"
          ? "Least first"
          : "Most first",
    said: (column: string, way: string) => `Sorted by ${column.toLowerCase()}: ${way.toLowerCase()}.`,
  },
  more: (n: number) => `Show ${count(n)} more`,
  explained: "What each column says",
  explain: (payLine: string): Readonly<Record<Column, string>> => ({
    occupations: "How many occupations it holds. One that is in several parts counts in each.",
    employment: `People employed, ${facts.year}, without the self-employed. A published row that several occupations share counts once.`,
    openings: `Openings a year, ${facts.years}, national, with the self-employed. A shared row counts once.`,
    growth: `How the number of jobs is expected to change, ${facts.years}, national. Large occupations weigh more.`,
    pay: `Half of its published pay rows are higher. A pay row says what half of the workers in it earn more than, ${facts.year}. A row that several occupations share counts once.`,
    spread: "A quarter of those pay rows are lower, a quarter are higher.",
    belowBachelors:
      "The share of its occupations that people mostly start with less than a bachelor’s degree, by the Bureau of Labor Statistics.",
    ladder:
      "How many occupations ask for each of eight steps of schooling to start. From left: no diploma, high school, some college, certificate, associate’s, bachelor’s, master’s, doctoral.",
    goodPay: `Of the occupations with a way in below a bachelor’s degree, the share that pay at or over the pay line of ${payLine}. The Federal Reserve Banks count “opportunity occupations” in this way. They fit the line to each city area; this one is national.`,
    coherence:
      "How alike its occupations are to one another, less how alike they are to the rest of the framework. Alike is by skills, knowledge, interests and work styles, by O*NET’s ratings: 1 is the same, 0 is no more than chance. Under 0, they are more like the rest than like one another.",
    flags: "What may need a second look, with the figure that says so. A flag is a question, not a verdict.",
  }),
  flagRules: (few: number, times: number) => [
    "No way in: no occupation in it can be started below a bachelor’s degree.",
    "No next step: all of its occupations ask for the same schooling, so no one can step up within it.",
    `Tiny: under ${count(few)} occupations.`,
    `Very big: over ${count(times)} times the mean size.`,
    "Not held together: under 0 in the column “Held together”.",
  ],
  rests: (few: number) =>
    `A figure known for fewer occupations than are inside says for how many. With fewer than ${count(few)}, it is too few to say.`,
  print: "Print",
  csv: "CSV",
  csvLabel: "Save the balance sheet as a CSV file",
  csvName: (ids: readonly string[]) => `balance-${ids.join("-and-")}.csv`,
  csvColumns: [
    "framework",
    "level",
    "node",
    "title",
    "occupations",
    "places_not_published",
    "employment",
    "employment_rests_on",
    "openings_a_year",
    "openings_rest_on",
    "growth_percent",
    "growth_rests_on",
    "pay_median",
    "pay_p25",
    "pay_p75",
    "pay_rests_on",
    "below_bachelors",
    "below_bachelors_rests_on",
    "good_pay",
    "good_pay_rests_on",
    "pay_line",
    "coherence",
    "coherence_rests_on",
  ],
  csvLast: ["schooling_not_published", "flags", "pay_period", "outlook_period"],
  states: {
    loading: "Working out the figures …",
    failed: (why: string) => `The balance sheet could not be worked out: ${why}`,
    empty: (framework: string) =>
      `No occupation is placed in ${framework}, so there is nothing to weigh. A file with occupation codes has more to say.`,
  },
  cli: {
    usage: "Usage: npm run --silent atlas -- balance FRAMEWORK [--level LEVEL] [--pay-line DOLLARS] [--json]",
    unknownFlag: (given: string) => `unknown option: ${given}`,
    oneFramework: (n: number) =>
      `One framework is needed, a bundled id or a file; ${n === 0 ? "none was" : `${n} were`} given.`,
    badPayLine: (given: string) =>
      `--pay-line takes dollars a year, as 60000; given: ${given === "" ? "nothing" : given}`,
    noLevel: "--level takes the id of a level, as cluster; given: nothing",
    head: (framework: string, nodes: number, level: Noun, all: number) =>
      `${framework}: ${counted(nodes, level)}, ${occupations(all)} in all.`,
    payLine: (line: number, usual: boolean) =>
      `Pay line: ${dollars(line)} a year${usual ? " (half of all jobs pay more)" : ""}. Pay and people employed: ${facts.year}. Growth and openings: ${facts.years}, national.`,
    figure: (column: Column, value: string) => `${columns[column].toLowerCase()} ${value}`,
  },
};
