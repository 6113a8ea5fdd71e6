import type { ContestedPlacement } from "#algorithms/measures/contested-placements.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import { writtenTitle } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Text } from "#text/en.ts";
import type { ComeFramework } from "./use-contested.ts";

/**
 * A row an occupation in the order given: the measure, rounded to four places, its clusters in each framework, and of
 * each pair the company that it keeps; blank where nothing can be said.
 */
export function contestedCsv(
  list: readonly ContestedPlacement[],
  shown: readonly ComeFramework[],
  titleOf: (id: OccupationId) => string,
  { contested: { columns } }: Pick<Text, "contested">,
): string {
  const pairs = shown.flatMap((a, at) =>
    shown.slice(at + 1).map((b, after) => ({ a, b, at: [at, at + 1 + after] })),
  );
  return csvText([
    [
      columns.rank,
      columns.code,
      columns.title,
      columns.difference,
      ...shown.flatMap(({ short }) => [columns.clusters(short), columns.count(short)]),
      ...pairs.flatMap(({ a, b }) => [columns.shared(a.short, b.short), columns.company(a.short, b.short)]),
    ],
    ...list.map(({ occupation, difference, clusters, pairs: kept }, rank) => [
      rank + 1,
      occupation,
      titleOf(occupation),
      difference === null ? null : Math.round(difference * 10_000) / 10_000,
      ...shown.flatMap(({ index }, at) => {
        const titles = (clusters[at] ?? []).flatMap((id) => index.byId.get(id) ?? []).map(writtenTitle);
        return [titles.join("; "), titles.length];
      }),
      ...pairs.flatMap(({ at: [one, other] }) => {
        const pair = kept.find(({ frameworks: [a, b] }) => a === one && b === other);
        return pair === undefined ? [null, null] : [pair.shared, Math.min(...pair.company)];
      }),
    ]),
  ]);
}
