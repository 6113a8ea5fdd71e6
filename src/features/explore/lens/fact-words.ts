import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import type { Colouring } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { Text } from "#text/en.ts";

/** What the colour of an occupation tells, in words: `Bachelor’s`, `$63,190`; `null` where colours tell of places. */
export function colourFact(
  { facts, lens }: Text,
  colour: Colouring,
  occupation: Occupation | undefined,
  index: FrameworkIndex,
): string | null {
  if (colour === "cluster" || colour === "change") return null;
  if (occupation === undefined) return lens.notPublished;
  const { wage, outlook, preparation } = occupation;
  const pay = wage?.annual.median ?? null;
  const growth = outlook?.changePercent ?? null;
  const said = {
    education: preparation.education === null ? null : facts.educationShort[preparation.education],
    pay: pay === null ? null : facts.dollars(pay),
    growth: growth === null ? null : facts.percent(growth),
    interest: interestWord(lens.bands.interest, occupation, index),
  }[colour];
  return said ?? lens.notPublished;
}

function interestWord(
  words: readonly string[],
  occupation: Occupation,
  index: FrameworkIndex,
): string | null {
  const band = facets.find(({ id }) => id === "interest")?.bandOf(occupation, index) ?? null;
  return band === null ? null : (words[band] ?? null);
}
