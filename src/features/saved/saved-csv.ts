import { csvText } from "#algorithms/write/csv-text.ts";
import type { Text } from "#text/en.ts";
import type { SavedJob } from "./saved-job.ts";

/** One row a job, in the list's order; every figure with its year; blank where not published. */
export function savedCsv(
  jobs: readonly SavedJob[],
  framework: string,
  { saved: { columns }, facts }: Pick<Text, "saved" | "facts">,
): string {
  return csvText([
    [
      columns.code,
      columns.title,
      columns.framework,
      columns.places,
      columns.why,
      columns.pay,
      columns.payPeriod,
      columns.school,
      columns.growth,
      columns.openings,
      columns.period,
    ],
    ...jobs.map(({ id, title, occupation, places, why }) => [
      id,
      title,
      framework,
      places.map(({ path }) => path.map((node) => node.title).join(" > ")).join("; "),
      why,
      occupation?.wage?.annual.median ?? null,
      facts.year,
      occupation?.preparation.education ?? null,
      occupation?.outlook?.changePercent ?? null,
      occupation?.outlook?.openingsPerYear ?? null,
      facts.years,
    ]),
  ]);
}
