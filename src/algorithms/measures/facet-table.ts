import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** What a filter asks of a framework's occupations, looked up once, so that each change of it is only a count. */
export interface FacetTable {
  readonly rows: readonly FacetRow[];
}

export interface FacetRow {
  readonly id: OccupationId;
  /** Of each of `facets`, in their order; `null` where not published. */
  readonly bands: readonly (number | null)[];
  /** The title, or the code of an occupation that the facts do not know, as text is looked for. */
  readonly words: string;
}

/** Every occupation of the framework once, in file order; those without facts too. */
export function buildFacetTable(
  index: FrameworkIndex,
  occupations: ReadonlyMap<OccupationId, Occupation>,
): FacetTable {
  const none = facets.map(() => null);
  return {
    rows: index.occupations.map((id) => {
      const occupation = occupations.get(id);
      return {
        id,
        bands: occupation === undefined ? none : facets.map(({ bandOf }) => bandOf(occupation, index)),
        words: foldTitle(occupation?.title ?? id),
      };
    }),
  };
}
