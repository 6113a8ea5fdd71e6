import type { ChangeNames } from "#text/en/change-sentences.ts";
import { facts } from "#text/en/facts.ts";
import { occupations } from "#text/en/nouns.ts";

const { count } = facts;
const hundredths = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const figure = (value: number) => hundredths.format(value).replace("-", "\u2212");

interface FoundAlike {
  readonly movesToNest: { readonly from: number; readonly to: number };
  readonly alike: {
    readonly score: number | null;
    readonly partitions: { readonly adjustedRand: number; readonly variationOfInformation: number } | null;
  };
}

/** How alike two frameworks are, a sentence a measure, and which were used; none if nothing is compared. */
export const alikeSentences = (found: FoundAlike, names: ChangeNames): readonly string[] => [
  ...movesSentences(found, names),
  ...measureSentences(found),
];

/** What would have to move, and what that comes to. */
export function movesSentences(
  { movesToNest, alike: { score } }: FoundAlike,
  names: ChangeNames,
): readonly string[] {
  if (score === null) return [];
  const back = { from: names.to, to: names.from, fromLevel: names.toLevel, toLevel: names.fromLevel };
  return [
    nest(movesToNest.from, names),
    nest(movesToNest.to, back),
    `From 0 to 100, the two are ${score} alike: 100 less the percent of occupations that would have to move, as the mean of both ways.`,
  ];
}

/** Which further measures hold, and why not. */
export function measureSentences({ alike: { score, partitions } }: FoundAlike): readonly string[] {
  if (score === null) return [];
  return partitions === null
    ? [
        "Some occupations are in more than one place, so only these counts are used. The adjusted Rand index and the variation of information hold only where each occupation has one place.",
      ]
    : [
        "Each occupation has one place on either side, so two more measures hold.",
        `The adjusted Rand index is ${figure(partitions.adjustedRand)}. It tells how often the two agree on which occupations belong together: 1 is always, 0 is as often as by chance (Hubert and Arabie, 1985).`,
        `The variation of information is ${figure(partitions.variationOfInformation)} bits. It tells how much the place in one leaves open about the place in the other, both ways together: 0 is nothing (Meilă, 2007).`,
      ];
}

const nest = (n: number, { from, to, fromLevel, toLevel }: ChangeNames) =>
  n === 0
    ? `Every ${fromLevel.singular} of ${from} lies whole inside a ${toLevel.singular} of ${to}.`
    : `For every ${fromLevel.singular} of ${from} to lie whole inside a ${toLevel.singular} of ${to}, ${occupations(n)} would have to move.`;

interface Changed {
  readonly node: { readonly title: string };
  readonly of: number;
  readonly nearest: { readonly title: string };
  readonly shared: number;
}

/** `69 of 100` */
export const alikeShort = (score: number | null): string =>
  score === null ? "Nothing in common" : `${score} of 100`;

/** Which of several pairs is most alike; `moves`: both ways together. */
export const mostAlikeSentence = (from: string, to: string, score: number, moves: number): string =>
  `Most alike are ${from} and ${to}: ${score} of 100. ${
    moves === 0
      ? "No occupation would have to move for one to nest in the other."
      : `Fewest occupations would have to move for one to nest in the other: ${count(moves)}, both ways together.`
  }`;

/** The node of the first, or of the second, that is least like any of the other. */
export function mostChangedSentence(
  side: "from" | "to",
  { node, of, nearest, shared }: Changed,
  { from, to, fromLevel, toLevel }: ChangeNames,
): string {
  const holds = `${count(shared)} of its ${occupations(of)}`;
  return side === "from"
    ? `Of the ${fromLevel.plural} of ${from}, ${node.title} changed most: the nearest to it in ${to}, ${nearest.title}, has ${holds}.`
    : `Of the ${toLevel.plural} of ${to}, ${node.title} is least like any of ${from}: the nearest to it, ${nearest.title}, has ${holds}.`;
}
