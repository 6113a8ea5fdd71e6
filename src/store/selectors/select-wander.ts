import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pickWander, type Wander } from "#algorithms/similarity/pick-wander.ts";
import type { Occupation } from "#domain/occupation.ts";
import { selectTypical } from "#store/selectors/select-related.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

/** Ways on from an occupation, each with its reason; `null` until what it needs has come. */
export function selectWander(
  { details, occupations, wander }: Pick<CatalogueSlice, "details" | "occupations" | "wander">,
  from: Occupation,
  index: FrameworkIndex | null,
): Wander | null {
  if (details === null || wander === null) return null;
  return pickWander(from, wander.get(from.id), {
    occupations,
    details,
    typical: selectTypical(details),
    index,
  });
}
