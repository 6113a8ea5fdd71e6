import type { ChangeUnit } from "#domain/change.ts";
import { facts } from "#text/en/facts.ts";
import { occupations } from "#text/en/nouns.ts";

const { count, list, percentOf } = facts;

interface Shares {
  readonly mostly: number;
  readonly majority: number;
  readonly dominance: number;
  readonly part: number;
}

interface Rules extends Shares {
  readonly leastMoved: number;
  readonly leastNode: number;
  readonly secondary: boolean;
  readonly publishedOnly: boolean;
  readonly unit: ChangeUnit;
}

const units: Readonly<Record<ChangeUnit, string>> = {
  occupations: "Occupations",
  employment: `Workers (${facts.year})`,
  openings: `Openings a year (${facts.years})`,
};

const shareNames: Readonly<Record<keyof Shares, string>> = {
  mostly: "Share that makes two the same",
  majority: "Share that carries a place on",
  dominance: "Share that leads a join or a split",
  part: "Share that makes a move worth a line",
};

/** What is not as usual, a few words each. */
function differing(rules: Rules, usual: Rules): readonly string[] {
  const shares = (Object.keys(shareNames) as (keyof Shares)[]).filter((name) => rules[name] !== usual[name]);
  return [
    ...(rules.unit === usual.unit ? [] : [`shares of ${unitWord[rules.unit]}`]),
    ...shares.map((name) => `${shareNames[name].toLowerCase()}: ${percentOf(rules[name])}`),
    ...(rules.secondary ? ["second places too"] : []),
    ...(rules.publishedOnly ? ["published places only"] : []),
  ];
}

const unitWord: Readonly<Record<ChangeUnit, string>> = {
  occupations: "occupations",
  employment: `workers (${facts.year})`,
  openings: `openings a year (${facts.years}, national)`,
};

/** Words of the rules that a change report is counted by, and of changing them. */
export const changeRules = {
  title: "Change the rules",
  share: shareNames,
  percent: percentOf,
  rule: ({ leastMoved }: Rules): Readonly<Record<keyof Shares, string>> => ({
    mostly: "of the larger of two is shared: they are the same, and are settled first.",
    majority: "of one goes to the other, or comes from it, and to none more: it carries on there.",
    dominance: "of what several bring comes from one: it takes the others in. Under that, they join.",
    part: `of where they leave or arrive, and at least ${count(leastMoved)} occupations: a move worth a line.`,
  }),
  few: ({ leastNode }: Rules) => ({
    term: `Under ${count(leastNode)}`,
    rule: "occupations in all: too few to name a change.",
  }),
  unitLabel: "Count by",
  units,
  unitNote: {
    occupations: "Each occupation counts the same.",
    employment: `Each counts by its workers: BLS, ${facts.year}, without the self-employed. Where several share one published figure, each has an equal part.`,
    openings: `Each counts by its openings a year: BLS, ${facts.years}, national, with the self-employed. Where several share one published figure, each has an equal part.`,
  } satisfies Readonly<Record<ChangeUnit, string>>,
  withoutFigure: (n: number) =>
    n === 0
      ? null
      : `${occupations(n)} ${n === 1 ? "has" : "have"} no published figure and ${n === 1 ? "counts" : "count"} as nothing in the shares.`,
  shares: (unit: ChangeUnit) => (unit === "occupations" ? null : `Shares are of ${unitWord[unit]}.`),
  /** What a change comes to in the unit that is counted. */
  amount: (amount: number, unit: ChangeUnit) =>
    unit === "occupations" ? null : `They have about ${count(Math.round(amount))} ${unitWord[unit]}.`,
  secondary: "Count places that a source marks as second, too",
  publishedOnly: "Count published places only",
  closeCall: (n: number) =>
    n === 0
      ? "No change here would get another name if one of the rules moved by 5%."
      : `${count(n)} ${n === 1 ? "change is" : "changes are"} marked “Close call”: ${n === 1 ? "it" : "each"} would get another name if one of the rules moved by 5%.`,
  unusual: (rules: Rules, usual: Rules) =>
    `Counted by rules of your choice: ${list(differing(rules, usual))}.`,
  reset: "Back to the usual rules",
  wasReset: "The usual rules count again.",
};
