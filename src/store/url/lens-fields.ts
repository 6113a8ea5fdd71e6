import { colourings, type Found, type Lens, plainLens, sizings } from "#domain/lens.ts";
import { occupationsFromText, occupationsToText } from "#store/url/occupations-in-link.ts";
import { type FacetFields, picksFromFields, picksToFields } from "#store/url/picks-in-link.ts";

/** The link's key of each facet's picks. */
const facetKeys: FacetFields = {
  education: "fe",
  pay: "fp",
  growth: "fg",
  interest: "fi",
  stem: "fs",
  crossCutting: "fx",
};
const longestText = 80;

/**
 * `by` colours, `size` of discs, `fe fp fg fi fs fx` bands picked, `ft` text, `fo` occupations found and `fw` by which
 * words, `all` every occupation, `br` bridges; defaults left out.
 */
export function lensToFields({
  colour,
  size,
  filter,
  everyOccupation,
  bridges,
}: Lens): readonly (readonly [key: string, value: string])[] {
  const { picks, text, found } = filter;
  return [
    ...(colour === plainLens.colour ? [] : [["by", colour] as const]),
    ...(size === plainLens.size ? [] : [["size", size] as const]),
    ...picksToFields(picks, facetKeys),
    ...(text === "" ? [] : [["ft", text] as const]),
    ...(found === null ? [] : [["fo", occupationsToText(found.ids)] as const, ["fw", found.words] as const]),
    ...(everyOccupation ? [["all", "1"] as const] : []),
    ...(bridges ? [["br", "1"] as const] : []),
  ];
}

/** @param unreadable called with each part that says nothing here */
export function lensFromFields(fields: URLSearchParams, unreadable: (part: string) => null): Lens {
  const oneOf = <Value extends string>(key: string, values: readonly Value[], usual: Value): Value => {
    const text = fields.get(key);
    const value = values.find((one) => one === text);
    if (text !== null && value === undefined) unreadable(`${key}=${text}`);
    return value ?? usual;
  };
  return {
    colour: oneOf("by", colourings, plainLens.colour),
    size: oneOf("size", sizings, plainLens.size),
    filter: {
      picks: picksFromFields(fields, facetKeys, unreadable),
      text: (fields.get("ft") ?? "").slice(0, longestText),
      found: foundFromFields(fields, unreadable),
    },
    everyOccupation: oneOf("all", ["1", ""], "") === "1",
    bridges: oneOf("br", ["1", ""], "") === "1",
  };
}

function foundFromFields(fields: URLSearchParams, unreadable: (part: string) => null): Found | null {
  const text = fields.get("fo");
  if (text === null) return null;
  const ids = occupationsFromText(text);
  return ids === null
    ? unreadable(`fo=${text}`)
    : { ids, words: (fields.get("fw") ?? "").slice(0, longestText) };
}
