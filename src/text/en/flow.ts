import type { ChangeUnit } from "#domain/change.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { facts } from "#text/en/facts.ts";
import { counted, type Noun, occupations } from "#text/en/nouns.ts";

const { count } = facts;
const ribbons = (n: number) => counted(n, { singular: "thin ribbon", plural: "thin ribbons" });

/** What a ribbon's thickness stands for. */
const thickness: Readonly<Record<ChangeUnit, string>> = {
  occupations: "Thicker means more occupations.",
  employment: `Thicker means more workers (${facts.year}).`,
  openings: `Thicker means more openings a year (${facts.years}).`,
};

/** Words of the ribbons between two frameworks. */
export const flow = {
  title: "Flow",
  region: (from: string, to: string) => `Flow from ${from} to ${to}`,
  tree: (from: string, to: string) => `Ribbons from ${from} to ${to}`,
  /** A bar of the first side: what leaves it; of the second: what comes in. */
  bar: {
    a: (title: string, n: number, partners: number, { toLevel }: ChangeNames) =>
      `${title}: ${occupations(n)} to ${counted(partners, toLevel)}`,
    b: (title: string, n: number, partners: number, { fromLevel }: ChangeNames) =>
      `${title}: ${occupations(n)} from ${counted(partners, fromLevel)}`,
  },
  ribbon: (from: string, to: string, n: number, all: number) =>
    `${from} to ${to}: ${count(n)} of ${occupations(all)}`,
  number: (n: number) => count(n),
  thickness: (unit: ChangeUnit) => thickness[unit],
  folded: (n: number, held: number) =>
    n === 0
      ? null
      : `${ribbons(n)}, under 2% at both ends, ${n === 1 ? "shows" : "show"} only when picked (${occupations(held)}).`,
  foldedBriefly: (n: number) => (n === 0 ? null : `${ribbons(n)} under 2%, shown when picked.`),
  empty: (n: number, level: Noun, name: string) =>
    n === 0 ? null : `${counted(n, level)} of ${name} ${n === 1 ? "has" : "have"} no ribbon.`,
  countBy: "Ribbons by",
  close: "Close",
  list: "The flow as a list",
  listNote: ({ from, to, toLevel }: ChangeNames) =>
    `What ${from} has, and the ${toLevel.plural} of ${to} that hold it. The longer the bar, the larger the share.`,
  listFolded: (n: number) => `And ${count(n)} more, under 2% at both ends`,
  apart: (from: string, to: string) => `${from} and ${to} have no occupation in common: no ribbons.`,
  tooMany: (n: number) =>
    `${count(n)} places are too many to draw as ribbons. Choose wider levels, or look at the table of all flows.`,
  picture: {
    label: "Save a picture of the flow",
    title: "Picture of the flow",
    lead: "All ribbons with full names, sources and date.",
    kinds: { svg: ["Save as SVG", "Sharp at any size"], png: ["Save as PNG", "Twice the size"] },
    saved: (file: string) => `Picture saved: ${file}`,
    failed: "The picture could not be made. Try the other kind, or the table as CSV.",
    fileName: (from: string, to: string, day: string, kind: string) =>
      `flow-${from.slice(0, 60)}-to-${to.slice(0, 60)}-${day}.${kind}`,
    heading: (from: string, to: string) => `From ${from} to ${to}`,
    about: ({ fromLevel, toLevel }: ChangeNames, n: number, unit: ChangeUnit) =>
      `The ${occupations(n)} that both hold, by ${fromLevel.singular === toLevel.singular ? fromLevel.singular : `${fromLevel.singular} and ${toLevel.singular}`}. ${thickness[unit]}`,
  },
};
