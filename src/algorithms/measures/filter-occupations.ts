import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Filter } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";

/** The framework's occupations that match, in no order that means anything. What is not published matches no band. */
export function filterOccupations(
  index: FrameworkIndex,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  { picks, text }: Filter,
): ReadonlySet<OccupationId> {
  const asked = facets.filter(({ id }) => picks[id].length > 0);
  const words = text.trim().toLowerCase();
  const matches = (occupation: Occupation) =>
    occupation.title.toLowerCase().includes(words) &&
    asked.every(({ id, bandOf }) => {
      const band = bandOf(occupation, index);
      return band !== null && picks[id].includes(band);
    });
  const ids = new Set(index.framework.memberships.map(({ occupation }) => occupation));
  return new Set(
    [...ids].filter((id) => {
      const occupation = occupations.get(id);
      return occupation !== undefined && matches(occupation);
    }),
  );
}
