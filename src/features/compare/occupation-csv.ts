import { csvText } from "#algorithms/write/csv-text.ts";
import { writtenTitle } from "#domain/framework.ts";
import type { Occupation } from "#domain/occupation.ts";
import { selectPlacements } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import type { Text } from "#text/en.ts";

/**
 * One row an occupation; every place with its basis; every figure as published, with its year and place and the code
 * that it is published for, since occupations share some; blank where not published.
 */
export function occupationCsv(
  occupations: readonly Occupation[],
  catalogue: Pick<CatalogueSlice, "entries" | "frameworks">,
  { compare: { columns }, facts }: Pick<Text, "compare" | "facts">,
): string {
  const head = [
    columns.code,
    columns.title,
    columns.places,
    columns.interests,
    columns.education,
    columns.experience,
    columns.training,
    columns.p10,
    columns.p25,
    columns.median,
    columns.p75,
    columns.p90,
    columns.hourly,
    columns.payPeriod,
    columns.wageCode,
    columns.growth,
    columns.openings,
    columns.outlookPeriod,
    columns.projectionCode,
  ];
  return csvText([
    head,
    ...occupations.map(({ id, title, interests, preparation, wage, outlook }) => [
      id,
      title,
      selectPlacements(catalogue, id)
        .flatMap(({ short, places }) =>
          places.map(({ node, membership: { basis } }) => `${short}: ${writtenTitle(node)} (${basis})`),
        )
        .join("; "),
      interests?.code ?? null,
      preparation.education,
      preparation.experience,
      preparation.training,
      wage?.annual.p10 ?? null,
      wage?.annual.p25 ?? null,
      wage?.annual.median ?? null,
      wage?.annual.p75 ?? null,
      wage?.annual.p90 ?? null,
      wage?.hourlyMedian ?? null,
      facts.year,
      wage?.code ?? null,
      outlook?.changePercent ?? null,
      outlook?.openingsPerYear ?? null,
      facts.years,
      outlook?.code ?? null,
    ]),
  ]);
}
