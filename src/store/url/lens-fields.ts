import { facets } from "#algorithms/measures/facets.ts";
import { colourings, type FacetId, type Lens, plainLens, sizings } from "#domain/lens.ts";

/** The link's key of each facet's picks, `fe=0.3`. */
const facetKeys: Readonly<Record<FacetId, string>> = {
  education: "fe",
  pay: "fp",
  growth: "fg",
  interest: "fi",
  stem: "fs",
  crossCutting: "fx",
};
const longestText = 80;

/** `by` colours, `size` of discs, `fe fp fg fi fs fx` bands picked, `ft` text, `all` every occupation, `br` bridges; defaults left out. */
export function lensToFields({
  colour,
  size,
  filter,
  everyOccupation,
  bridges,
}: Lens): readonly (readonly [key: string, value: string])[] {
  const picks = facets.flatMap(({ id }) => {
    const bands = filter.picks[id];
    return bands.length === 0 ? [] : [[facetKeys[id], bands.join(".")] as const];
  });
  return [
    ...(colour === plainLens.colour ? [] : [["by", colour] as const]),
    ...(size === plainLens.size ? [] : [["size", size] as const]),
    ...picks,
    ...(filter.text === "" ? [] : [["ft", filter.text] as const]),
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
  const bandsOf = (id: FacetId): readonly number[] => {
    const text = fields.get(facetKeys[id]);
    if (text === null) return [];
    const most = facets.find((facet) => facet.id === id)?.bands ?? 0;
    const bands = [...new Set(text.split("."))].map((part) =>
      /^\d{1,2}$/.test(part) ? Number(part) : Number.NaN,
    );
    if (bands.every((band) => band < most)) return bands.toSorted((a, b) => a - b);
    unreadable(`${facetKeys[id]}=${text}`);
    return [];
  };
  return {
    colour: oneOf("by", colourings, plainLens.colour),
    size: oneOf("size", sizings, plainLens.size),
    filter: {
      picks: {
        education: bandsOf("education"),
        pay: bandsOf("pay"),
        growth: bandsOf("growth"),
        interest: bandsOf("interest"),
        stem: bandsOf("stem"),
        crossCutting: bandsOf("crossCutting"),
      },
      text: (fields.get("ft") ?? "").slice(0, longestText),
    },
    everyOccupation: oneOf("all", ["1", ""], "") === "1",
    bridges: oneOf("br", ["1", ""], "") === "1",
  };
}
