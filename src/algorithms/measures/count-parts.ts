/** A way to sort rows into a few bands, and which of its bands are picked. */
export interface AskedFacet<Row> {
  readonly bands: number;
  /** Of the bands, those that the row is in; none where it is not known. */
  readonly bandsOf: (row: Row) => readonly number[];
  /** None: all rows will do. */
  readonly picks: readonly number[];
}

export interface PartCounts<Row> {
  /** The rows that are in a picked band of every facet that has any, and pass every test. */
  readonly matches: readonly Row[];
  /** By facet, of each band: how many match all else that is asked and are in it, so what the band alone would give. */
  readonly inBand: readonly (readonly number[])[];
  /** How many would match without each part: the facets, then the tests. */
  readonly without: readonly number[];
}

/** Filters rows by parts that can each be dropped by itself, and counts what every change of one part would give. */
export function countParts<Row>(
  rows: readonly Row[],
  facets: readonly AskedFacet<Row>[],
  tests: readonly ((row: Row) => boolean)[],
): PartCounts<Row> {
  const asked = facets.map(({ picks }) => (picks.length === 0 ? null : new Set(picks)));
  const matches: Row[] = [];
  const inBand = facets.map(({ bands }) => Array.from({ length: bands }, () => 0));
  /** How many fail at this part alone. */
  const onlyHere = Array.from({ length: facets.length + tests.length }, () => 0);
  for (const row of rows) {
    const bands = facets.map(({ bandsOf }) => bandsOf(row));
    const missed = [
      ...bands.flatMap((own, at) => {
        const picked = asked[at];
        return picked && !own.some((band) => picked.has(band)) ? at : [];
      }),
      ...tests.flatMap((test, at) => (test(row) ? [] : facets.length + at)),
    ];
    const [first] = missed;
    if (missed.length > 1) continue;
    if (first === undefined) matches.push(row);
    else onlyHere[first] = (onlyHere[first] ?? 0) + 1;
    for (const [at, counts] of inBand.entries())
      if (first === undefined || first === at)
        for (const band of bands[at] ?? []) counts[band] = (counts[band] ?? 0) + 1;
  }
  return { matches, inBand, without: onlyHere.map((count) => matches.length + count) };
}
