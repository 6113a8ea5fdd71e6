import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { AskedFacet } from "#algorithms/measures/count-parts.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Picks } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";

/** What a filter asks of occupations, looked up once, so that each change of it is only a count. */
export interface FacetTable {
  readonly rows: readonly FacetRow[];
}

export interface FacetRow {
  readonly id: OccupationId;
  /** Of each of `facets`, in their order: the band it is in; none where not published. */
  readonly bands: readonly (readonly number[])[];
  /** The title, or the code of an occupation that the facts do not know, as text is looked for. */
  readonly words: string;
}

/** Each of the occupations `ids` once, those without facts too; all of the framework's, in file order, unless named. */
export function buildFacetTable(
  index: FrameworkIndex,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  ids: readonly OccupationId[] = index.occupations,
): FacetTable {
  const none = facets.map(() => []);
  return {
    rows: ids.map((id) => {
      const occupation = occupations.get(id);
      return {
        id,
        bands:
          occupation === undefined
            ? none
            : facets.map(({ bandOf }) => {
                const band = bandOf(occupation, index);
                return band === null ? [] : [band];
              }),
        words: foldTitle(occupation?.title ?? id),
      };
    }),
  };
}

/** What the picks ask of the rows. */
export const facetParts = (picks: Picks): readonly AskedFacet<FacetRow>[] =>
  facets.map(({ id, bands }, at) => ({
    bands,
    bandsOf: (row) => row.bands[at] ?? [],
    picks: picks[id],
  }));
