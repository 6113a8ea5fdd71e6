import { rollup } from "d3";
import { avoided } from "#algorithms/suggest/avoided.ts";
import { roadTo } from "#algorithms/suggest/road-to.ts";
import { type Source, wishes } from "#algorithms/suggest/wishes.ts";
import { type AvoidId, avoidIds } from "#domain/answers.ts";
import type { Details, Rating } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";
import type { SuggestFacts } from "#domain/suggest-facts.ts";

export interface SuggestSources {
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly details: Pick<Details, "skills" | "knowledge">;
  readonly facts: SuggestFacts;
  /** Growth of all jobs 2024-34, percent. */
  readonly allGrowth: number;
}

/** One wish, for every row. */
export interface WishColumn {
  /** What the table says; `null` where not published. */
  readonly values: readonly (number | null)[];
  /** Share of the published occupations that have less, 0 to 1. */
  readonly ranks: readonly number[];
  /** How well it meets the wish, 0 to 1. What is not published stands in the middle: neither for nor against. */
  readonly fits: readonly number[];
}

/** What answers ask of the occupations, looked up once, so that each choice is only a sum. */
export interface SuggestTable extends SuggestSources {
  readonly rows: readonly Occupation[];
  /** By the place of the wish in `wishes`. */
  readonly columns: readonly WishColumn[];
  /** Step 0 to 7 of schooling, by row. */
  readonly steps: readonly (number | null)[];
  /** By row: whether it has much of what may be avoided; `null` where not published. */
  readonly avoids: ReadonlyMap<AvoidId, readonly (boolean | null)[]>;
  /** How many occupations share the figures of a projection code. */
  readonly sharing: ReadonlyMap<string, number>;
  /** Skills and knowledge areas of an occupation by element id. */
  readonly ratingOf: (id: OccupationId, element: string) => Rating | null;
}

export function buildSuggestTable(sources: SuggestSources): SuggestTable {
  const { occupations, details, facts } = sources;
  const rows = [...occupations.values()];
  const ratings = new Map(
    rows.map(({ id }) => [
      id,
      new Map(
        [...(details.skills.get(id) ?? []), ...(details.knowledge.get(id) ?? [])].map((one) => [
          one.element.id,
          one,
        ]),
      ),
    ]),
  );
  const ratingOf = (id: OccupationId, element: string) => ratings.get(id)?.get(element) ?? null;
  const sharing = rollup(
    rows.filter(({ outlook }) => outlook !== null),
    (same) => same.length,
    ({ outlook }) => outlook?.code ?? "",
  );
  const read = (source: Source, row: Occupation): number | null => {
    switch (source.from) {
      case "interest":
        return row.interests?.scores[source.type] ?? null;
      case "rating":
        return highest(source.elements.map((element) => ratingOf(row.id, element)?.importance ?? null));
      case "style":
        return facts.styles.get(row.id)?.[source.style] ?? null;
      case "list":
        return facts.lists[source.list].has(row.id) ? 1 : 0;
      case "pay":
        return row.wage?.annual.median ?? null;
      case "openings": {
        // One figure for several occupations is shared out evenly, for the order only; words give the published one.
        const openings = row.outlook?.openingsPerYear ?? null;
        return openings === null ? null : openings / (sharing.get(row.outlook?.code ?? "") ?? 1);
      }
      case "growth":
        return row.outlook?.changePercent ?? null;
      case "road":
        return roadTo(row);
      default:
        return source satisfies never;
    }
  };
  const columns = wishes.map(({ source }): WishColumn => {
    const values = rows.map((row) => read(source, row));
    const ranks = ranksOf(values);
    return { values, ranks, fits: fitsOf(source, values, ranks) };
  });
  return {
    ...sources,
    rows,
    columns,
    steps: rows.map(educationStep),
    avoids: new Map(
      avoidIds.map((avoid) => [avoid, rows.map(({ id }) => avoided(avoid, id, ratingOf, facts))]),
    ),
    sharing,
    ratingOf,
  };
}

const highest = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (most === null || (value !== null && value > most) ? value : most), null);

const middle = 0.5;

function fitsOf(
  { from }: Source,
  values: readonly (number | null)[],
  ranks: readonly number[],
): readonly number[] {
  // Scores of interest compare the six kinds within an occupation, so their size counts, not their rank.
  if (from === "interest") return values.map((score) => (score === null ? middle : (score - 1) / 6));
  if (from === "list") return values.map((value) => value ?? middle);
  // Ranks alone hardly tell the most important from the very important.
  if (from === "rating")
    return ranks.map((rank, row) => {
      const importance = values[row] ?? null;
      return importance === null ? middle : (rank + (importance - 1) / 4) / 2;
    });
  return from === "road" ? ranks.map((rank) => 1 - rank) : ranks;
}

/** Equal values share the middle of their ranks; what is not published stands in the middle of all. */
function ranksOf(values: readonly (number | null)[]): readonly number[] {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const rankOf = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] ?? 0;
    const to = sorted.lastIndexOf(value) + 1;
    rankOf.set(value, (from + to) / 2 / sorted.length);
    from = to;
  }
  return values.map((value) => (value === null ? middle : (rankOf.get(value) ?? middle)));
}
