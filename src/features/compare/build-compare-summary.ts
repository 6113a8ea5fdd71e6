import type { NodeFacts } from "#algorithms/measures/node-facts.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import { educationStep, entryEducations, interestTypes, type Occupation } from "#domain/occupation.ts";
import { type CompareQuestion, compareQuestions } from "#store/slices/workspace-slice.ts";
import type { Text } from "#text/en.ts";
import type { ComparedNode } from "./compared-node.ts";
import { type Extreme, findExtreme } from "./find-extreme.ts";

/** What stands out among the occupations: who carries which tag, and the sentences that say so first. */
export interface OccupationSummary {
  readonly leastSchooling: Extreme | null;
  readonly highestPay: Extreme | null;
  readonly mostOpenings: Extreme | null;
  readonly sentences: readonly string[];
  readonly answers: Answers;
}

/** What one question comes to, where that can be said in a sentence or two. */
export type Answers = ReadonlyMap<CompareQuestion, string>;

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
  const mostOpenings = findExtreme(openings, "most");
  const titles = titlesOf(occupations.map(({ id, title }) => [id, title]));
  const level = entryEducations[leastSchooling?.value ?? -1];
  const schoolingSaid = say(leastSchooling, titles, compare.leastSchooling, (same) =>
    level === undefined ? null : compare.sameSchooling(same, facts.education[level]),
  );
  const paySaid = say(highestPay, titles, compare.highestPay, compare.samePay);
  const noSchooling = sayUnknown(schooling, titles, compare.noSchooling);
  const noPay = sayUnknown(pay, titles, compare.noPay);
  const interests = sharedInterests(occupations)?.map((type) => facts.interests[type].toLowerCase());

  return {
    leastSchooling,
    highestPay,
    mostOpenings,
    sentences: [schoolingSaid, paySaid, noSchooling, noPay].filter((sentence) => sentence !== null),
    answers: answersOf({
      enjoy: [interests === undefined ? null : compare.sharedInterests(interests, occupations.length)],
      road: [schoolingSaid, noSchooling],
      pay: [paySaid, noPay],
      future: [
        say(mostOpenings, titles, compare.mostOpenings, compare.sameOpenings),
        sayUnknown(openings, titles, compare.noOpenings),
      ],
    }),
  };
}

/** The kinds of work that are among the strongest of all; `null` where there is nothing to compare. */
function sharedInterests(occupations: readonly Occupation[]) {
  const strongest = occupations.map(({ interests }) => interests && strongestInterests(interests));
  if (strongest.length < 2 || strongest.includes(null)) return null;
  return interestTypes.filter((type) => strongest.every((types) => types?.includes(type)));
}

/** What stands out among the nodes. */
export interface NodeSummary {
  readonly largest: Extreme | null;
  readonly highestPay: Extreme | null;
  readonly leastSchooling: Extreme | null;
  readonly mostOpenings: Extreme | null;
  readonly sentences: readonly string[];
  readonly answers: Answers;
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
  const leastSchooling = findExtreme(
    read((facts) => facts.belowBachelors.value),
    "most",
  );
  const mostOpenings = findExtreme(
    read((facts) => facts.openings.value),
    "most",
  );
  const titles = titlesOf(nodes.map(({ key, title }) => [key, title]));
  const sizeSaid = say(largest, titles, compare.largestOf, compare.sameSize);
  const paySaid = say(highestPay, titles, compare.nodePay, compare.sameNodePay);
  const noPay = sayUnknown(pay, titles, compare.tooFewPay);
  return {
    largest,
    highestPay,
    leastSchooling,
    mostOpenings,
    sentences: [sizeSaid, paySaid, noPay].filter((sentence) => sentence !== null),
    answers: answersOf({
      size: [sizeSaid],
      nodePay: [paySaid, noPay],
      ladder: [say(leastSchooling, titles, compare.nodeSchool, compare.sameNodeSchool)],
      nodeFuture: [say(mostOpenings, titles, compare.nodeOpenings, compare.sameOpenings)],
    }),
  };
}

function answersOf(said: Partial<Record<CompareQuestion, readonly (string | null)[]>>): Answers {
  return new Map(
    compareQuestions.flatMap((question) => {
      const sentences = said[question]?.filter((sentence) => sentence !== null) ?? [];
      return sentences.length === 0 ? [] : [[question, sentences.join(" ")] as const];
    }),
  );
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
