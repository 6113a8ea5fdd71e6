import type { NodeFacts } from "#algorithms/measures/node-facts.ts";
import { educationStep, entryEducations, type Occupation } from "#domain/occupation.ts";
import type { Text } from "#text/en.ts";
import type { ComparedNode } from "./compared-node.ts";
import { type Extreme, findExtreme } from "./find-extreme.ts";

/** What stands out among the occupations: who carries which tag, and the sentences that say so first. */
export interface OccupationSummary {
  readonly leastSchooling: Extreme | null;
  readonly highestPay: Extreme | null;
  readonly mostOpenings: Extreme | null;
  readonly sentences: readonly string[];
}

/** Keys are occupation ids. What is not published is said, never counted as little. */
export function buildOccupationSummary(
  occupations: readonly Occupation[],
  { compare, facts }: Pick<Text, "compare" | "facts">,
): OccupationSummary {
  const schooling = figures(occupations, educationStep);
  const pay = figures(occupations, ({ wage }) => wage?.annual.median ?? null);
  const openings = figures(occupations, ({ outlook }) => outlook?.openingsPerYear ?? null);
  const leastSchooling = findExtreme(schooling, "least");
  const highestPay = findExtreme(pay, "most");
  const titles = titlesOf(occupations.map(({ id, title }) => [id, title]));
  const level = entryEducations[leastSchooling?.value ?? -1];

  return {
    leastSchooling,
    highestPay,
    mostOpenings: findExtreme(openings, "most"),
    sentences: [
      say(leastSchooling, titles, compare.leastSchooling, (same) =>
        level === undefined ? null : compare.sameSchooling(same, facts.education[level]),
      ),
      say(highestPay, titles, compare.highestPay, compare.samePay),
      sayUnknown(schooling, titles, compare.noSchooling),
      sayUnknown(pay, titles, compare.noPay),
    ].filter((sentence) => sentence !== null),
  };
}

/** What stands out among the nodes. */
export interface NodeSummary {
  readonly largest: Extreme | null;
  readonly highestPay: Extreme | null;
  readonly leastSchooling: Extreme | null;
  readonly mostOpenings: Extreme | null;
  readonly sentences: readonly string[];
}

export function buildNodeSummary(
  nodes: readonly Pick<ComparedNode, "key" | "title" | "facts">[],
  { compare }: Pick<Text, "compare">,
): NodeSummary {
  const read = (value: (facts: NodeFacts) => number | null) =>
    nodes.map(({ key, facts }) => ({ key, value: value(facts) }));
  const pay = read((facts) => facts.pay.value?.median ?? null);
  const largest = findExtreme(
    read((facts) => facts.occupations),
    "most",
  );
  const highestPay = findExtreme(pay, "most");
  const titles = titlesOf(nodes.map(({ key, title }) => [key, title]));
  return {
    largest,
    highestPay,
    leastSchooling: findExtreme(
      read((facts) => facts.belowBachelors.value),
      "most",
    ),
    mostOpenings: findExtreme(
      read((facts) => facts.openings.value),
      "most",
    ),
    sentences: [
      say(largest, titles, compare.largestOf, compare.sameSize),
      say(highestPay, titles, compare.nodePay, compare.sameNodePay),
      sayUnknown(pay, titles, compare.tooFewPay),
    ].filter((sentence) => sentence !== null),
  };
}

type Figures = readonly { readonly key: string; readonly value: number | null }[];
type Say = (titles: readonly string[], value: number) => string | null;

const figures = (
  occupations: readonly Occupation[],
  read: (occupation: Occupation) => number | null,
): Figures => occupations.map((occupation) => ({ key: occupation.id, value: read(occupation) }));

const titlesOf = (pairs: readonly (readonly [key: string, title: string])[]) => {
  const titles = new Map(pairs);
  return (keys: readonly string[]) => keys.map((key) => titles.get(key) ?? key);
};

type TitlesOf = ReturnType<typeof titlesOf>;

function say(extreme: Extreme | null, titles: TitlesOf, best: Say, same: Say): string | null {
  if (extreme === null) return null;
  return (extreme.kind === "best" ? best : same)(titles(extreme.keys), extreme.value);
}

function sayUnknown(known: Figures, titles: TitlesOf, words: (titles: readonly string[]) => string) {
  const unknown = known.filter(({ value }) => value === null).map(({ key }) => key);
  return unknown.length === 0 ? null : words(titles(unknown));
}
