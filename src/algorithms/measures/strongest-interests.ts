import { type Interests, type InterestType, interestTypes } from "#domain/occupation.ts";

/** The one or two kinds of work that the published code puts first; by score if the code is blank. */
export function strongestInterests({ code, scores }: Interests): readonly InterestType[] {
  const named = [...code].flatMap((letter) => interestTypes.find((type) => type === letter) ?? []);
  const ranked = named.length > 0 ? named : interestTypes.toSorted((a, b) => scores[b] - scores[a]);
  return ranked.slice(0, 2);
}
