import type { Relation } from "#domain/change.ts";
import { facts } from "#text/en/facts.ts";

const { count, list, percentOf } = facts;

interface Lie {
  readonly relation: Relation;
  readonly mostly: { readonly relation: "same" | "contains" | "contained"; readonly share: number } | null;
}

/** How the old place lies to the new one. */
const words: Readonly<Record<Relation, string>> = {
  same: "The same",
  contains: "Holds all of it",
  contained: "Lies whole in it",
  overlaps: "Overlaps",
  separate: "Separate",
};

const nearly: Readonly<Record<"same" | "contains" | "contained", string>> = {
  same: "mostly the same",
  contains: "holds most of it",
  contained: "lies mostly in it",
};

/** How many pairs lie so; of the old place and the new. */
const allWords: readonly (readonly [Relation, (n: string) => string])[] = [
  ["same", (n) => `${n} hold the same`],
  ["contains", (n) => `in ${n} the old place holds all of the new`],
  ["contained", (n) => `in ${n} the old place lies whole in the new`],
  ["overlaps", (n) => `${n} overlap`],
  ["separate", (n) => `${n} share nothing and are not listed`],
];

/** A pair as a sentence. */
function sentence({ relation, mostly }: Lie, before: string, now: string): string {
  switch (relation) {
    case "same":
      return `${before} and ${now} hold the same occupations.`;
    case "contains":
      return `${before} holds all that is now in ${now}.`;
    case "contained":
      return `${before} lies whole in ${now}.`;
    case "separate":
      return `${before} and ${now} share no occupation.`;
    case "overlaps":
      return mostly === null
        ? `${before} and ${now} overlap: each has occupations that the other lacks.`
        : mostly.relation === "same"
          ? `${before} and ${now} are mostly the same (${percentOf(mostly.share)}).`
          : mostly.relation === "contains"
            ? `${before} holds most of ${now} (${percentOf(mostly.share)}).`
            : `${before} lies mostly in ${now} (${percentOf(mostly.share)}).`;
    default:
      return relation satisfies never;
  }
}

/** Words of how two places lie to each other, by the occupations in them. */
export const relations = {
  short: ({ relation, mostly }: Lie) =>
    mostly === null
      ? words[relation]
      : `${words[relation]}; ${nearly[mostly.relation]} (${percentOf(mostly.share)})`,
  sentence,
  sameName: "Same name, other contents",
  sameContents: "Other name, same contents",
  /** What all pairs come to. */
  all: (counts: Readonly<Record<Relation, number>>) => {
    const pairs = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const said = allWords.flatMap(([relation, say]) =>
      counts[relation] === 0 ? [] : [say(count(counts[relation]))],
    );
    return `Of all ${count(pairs)} pairs, ${list(said)}.`;
  },
  note: "Under each name stands how the old place lies to it. It is exact; “mostly” tells what an overlap comes close to, and the share.",
};
