import type { ResultRow } from "#algorithms/results/result-table.ts";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import type { Occupation } from "#domain/occupation.ts";
import { type FrameworkPlacements, placementsIn } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import type { Text } from "#text/en.ts";
import type { FoundResults } from "./use-results.ts";

type Known = Pick<CatalogueSlice, "occupations" | "frameworks" | "entries">;
type Cells = readonly (string | number | null)[];

/**
 * A row a result in the order shown, occupations first: why it was found, its places in the framework in front, and
 * every figure as published, with its year and the code that it is published for; blank where not published.
 */
export function resultsCsv(
  { groups, hitOf, others, front }: FoundResults,
  words: readonly string[],
  known: Known,
  text: Pick<Text, "results" | "search" | "facts">,
): string {
  const { sheet } = text.results;
  const reasonOf = ({ matchedTitle, reason, stage }: SearchHit) =>
    text.search.reason({ title: matchedTitle, ...reason, whole: stage === "exact", words });
  const job = ({ id }: ResultRow): Cells[] => {
    const hit = hitOf.get(id);
    if (hit === undefined) return [];
    return [
      [
        text.search.occupation,
        id,
        hit.title,
        hit.matchedTitle,
        reasonOf(hit),
        front.short,
        ...placeCells(placementsIn(front.index, id)),
        ...figures(known.occupations.get(id), text.facts),
      ],
    ];
  };
  const node = (hit: SearchHit): Cells[] => {
    const { target, title, matchedTitle } = hit;
    if (target.kind !== "node") return [];
    const index = known.frameworks.get(target.frameworkId);
    const level = index?.framework.levels.find(({ id }) => id === index.byId.get(target.id)?.level);
    const short = known.entries.find(({ id }) => id === target.frameworkId)?.short ?? target.frameworkId;
    const path = [...(index?.ancestorsOf(target.id) ?? []), { title }].map((one) => one.title);
    return [
      [
        text.search.kind(level?.singular ?? ""),
        index?.byId.get(target.id)?.code ?? null,
        title,
        matchedTitle,
        reasonOf(hit),
        short,
        null,
        path.join(" > "),
      ],
    ];
  };
  return csvText([
    [
      sheet.kind,
      sheet.code,
      sheet.title,
      sheet.matched,
      sheet.why,
      sheet.framework,
      sheet.cluster,
      sheet.place,
      sheet.school,
      sheet.pay,
      sheet.payPeriod,
      sheet.wageCode,
      sheet.growth,
      sheet.openings,
      sheet.period,
      sheet.projectionCode,
    ],
    ...groups.flatMap(({ rows }) => rows.flatMap(job)),
    ...others.flatMap(node),
  ]);
}

const placeCells = (places: FrameworkPlacements["places"]): Cells => [
  [...new Set(places.flatMap(({ path: [first] }) => first?.title ?? []))].join("; "),
  places.map(({ path }) => path.map(({ title }) => title).join(" > ")).join("; "),
];

const figures = (occupation: Occupation | undefined, { year, years }: Text["facts"]): Cells => [
  occupation?.preparation.education ?? null,
  occupation?.wage?.annual.median ?? null,
  year,
  occupation?.wage?.code ?? null,
  occupation?.outlook?.changePercent ?? null,
  occupation?.outlook?.openingsPerYear ?? null,
  years,
  occupation?.outlook?.code ?? null,
];
