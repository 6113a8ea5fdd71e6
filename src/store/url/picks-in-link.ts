import { facets } from "#algorithms/measures/facets.ts";
import { byFacet, type FacetId, type Picks } from "#domain/lens.ts";

/** The field of each facet. */
export type FacetFields = Readonly<Record<FacetId, string>>;

/** `fe=0.3`: the places of the bands that are picked; a facet without a pick is left out. */
export const picksToFields = (
  picks: Picks,
  names: FacetFields,
): readonly (readonly [name: string, value: string])[] =>
  facets.flatMap(({ id }) => (picks[id].length === 0 ? [] : [[names[id], picks[id].join(".")] as const]));

/** @param unreadable called with each part that says nothing here */
export function picksFromFields(
  fields: URLSearchParams,
  names: FacetFields,
  unreadable: (part: string) => null,
): Picks {
  return byFacet((id) => {
    const text = fields.get(names[id]);
    if (text === null) return [];
    const most = facets.find((facet) => facet.id === id)?.bands ?? 0;
    const bands = [...new Set(text.split("."))].map((part) =>
      /^\d{1,2}$/.test(part) ? Number(part) : Number.NaN,
    );
    if (bands.every((band) => band < most)) return bands.toSorted((a, b) => a - b);
    unreadable(`${names[id]}=${text}`);
    return [];
  });
}
