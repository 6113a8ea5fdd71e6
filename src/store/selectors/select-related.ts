import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type RelatedOccupation, relatedOccupations } from "#algorithms/similarity/related-occupations.ts";
import { typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import type { Details } from "#domain/details.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

const typical = new WeakMap<Details, ReadonlyMap<string, number>>();

/** Related occupations with reasons; `null` until the details have come. */
export function selectRelated(
  { details, occupations }: Pick<CatalogueSlice, "details" | "occupations">,
  occupation: Occupation,
  index: FrameworkIndex | null,
): readonly RelatedOccupation[] | null {
  if (details === null) return null;
  return relatedOccupations(occupation, { occupations, details, typical: selectTypical(details), index });
}

/** How important each skill and knowledge area is to most occupations; worked out once. */
export function selectTypical(details: Details): ReadonlyMap<string, number> {
  const known = typical.get(details) ?? typicalImportance(details);
  typical.set(details, known);
  return known;
}
