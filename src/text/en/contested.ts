import type { ContestedKind } from "#domain/contested.ts";
import { facts } from "#text/en/facts.ts";
import { occupations } from "#text/en/nouns.ts";

const { count, list } = facts;

const kinds: Readonly<Record<ContestedKind, string>> = {
  moved: "Differ between frameworks",
  places: "In several places of one",
};

interface Kept {
  readonly from: string;
  readonly to: string;
  readonly company: readonly [number, number];
  readonly shared: number;
}

/** What a pair of frameworks makes of an occupation's company, from the smaller of the two. */
function keptWords({ from, to, company: [one, other], shared }: Kept): string {
  const [here, there, n] = one <= other ? [from, to, one] : [to, from, other];
  const kept = shared === 0 ? "none" : shared === n ? "all" : count(shared);
  return `Of the ${count(n)} it sits with in ${here}, ${kept} ${shared === 1 ? "sits" : "sit"} with it in ${there}.`;
}

/** Words of the list of contested placements. */
export const contested = {
  title: "Contested placements",
  lead: "Occupations to talk about in a workshop: those that the frameworks put in different company, and those that one framework puts in several places.",
  enter: "Contested placements",
  kinds,
  kindsLabel: "Which placements",
  found: (kind: ContestedKind, n: number, all: number) =>
    kind === "moved"
      ? `${count(n)} of ${occupations(all)} keep less than half of their company. Those that keep the least come first.`
      : `${count(n)} of ${occupations(all)} are in several places of one framework. Those in the most come first.`,
  kept: keptWords,
  places: (framework: string, titles: readonly string[]) => `${framework}: ${list(titles)}`,
  notPlaced: (framework: string) => `${framework}: not placed`,
  list: "Contested placements",
  more: (n: number) => `Show ${count(n)} more`,
  map: (n: number) => `Show ${n === 1 ? "it" : `these ${count(n)}`} on the map`,
  mapWords: "contested placements",
  csv: "CSV",
  csvLabel: "Save all contested placements as a CSV file",
  fileName: "framework-atlas-contested.csv",
  print: "Print",
  method: {
    title: "How this is measured",
    body: [
      "An occupation’s company is all others in the same cluster that both frameworks place. With several clusters, all of them together.",
      "The measure is the part of the smaller company that is not in the larger one, from 0 to 1. It is 0 if one framework only splits what the other holds together, and 1 if the two have nobody in common. With three frameworks it is the mean of the pairs.",
      "A company of fewer than three is too small to say. Places that a source marks as second do not count.",
    ],
  },
  states: {
    one: "One framework alone cannot differ. Put another beside it.",
    nothing: {
      moved: "No occupation differs: each keeps its company in all of these frameworks.",
      places: "No occupation is in more than one place of these frameworks.",
    } satisfies Readonly<Record<ContestedKind, string>>,
  },
  columns: {
    rank: "rank",
    code: "code",
    title: "occupation",
    difference: "difference",
    clusters: (framework: string) => `clusters_in_${framework}`,
    count: (framework: string) => `number_in_${framework}`,
    shared: (a: string, b: string) => `shared_company_${a}_and_${b}`,
    company: (a: string, b: string) => `smaller_company_${a}_and_${b}`,
  },
};
