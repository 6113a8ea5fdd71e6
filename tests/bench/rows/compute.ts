import { frameworkFromData } from "#algorithms/compute/framework-from-data.ts";
import { rateOccupations } from "#algorithms/compute/rate-occupations.ts";
import { wardClusters } from "#algorithms/compute/ward-clusters.ts";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import { en } from "#text/en.ts";
import { type BenchRow, ownRow } from "../bench-row.ts";
import { medianCpu } from "../cpu-of.ts";

const rounds = 5;
const hold = 3000;

/** A framework drawn from the data, as its thread does it; and how grouping grows. */
export async function rows(): Promise<readonly BenchRow[]> {
  const rated = rateOccupations(bundledOccupations(), bundledDetails());
  const drawn = [14, 23].map((clusters) => {
    const ours = medianCpu(rounds, () =>
      frameworkFromData(rated, clusters, en.frameworks.drawn.heading(clusters)),
    );
    return row(
      `${clusters} clusters drawn from the data, CPU ms`,
      rated.ids.length,
      ours,
      `under ${hold} ms, in a thread`,
      ours < hold,
    );
  });
  const sizes = [250, 500, 1000, 2000];
  const grown = sizes.map((size) => {
    const spread = (at: number) => ((at * 7919) % size) ** 1.5;
    return {
      size,
      ours: medianCpu(rounds, () => wardClusters(size, (a, b) => Math.abs(spread(a) - spread(b)), 14)),
    };
  });
  const [least, most] = [grown[0], grown.at(-1)];
  const exponent =
    least === undefined || most === undefined
      ? Number.NaN
      : Math.log(most.ours / least.ours) / Math.log(most.size / least.size);
  return [
    ...drawn,
    row("growth exponent, grouping", most?.size ?? 0, exponent, "at most 2.3 (every pair)", exponent <= 2.3),
  ];
}

const row = (what: string, size: number, ours: number, hold: string, ok: boolean): BenchRow =>
  ownRow({ area: "compute", case: what, size, ours, hold, ok });
