import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { buildBalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { occupationProfiles } from "#algorithms/similarity/occupation-profiles.ts";
import { occupationSimilarity, type Profile } from "#algorithms/similarity/occupation-similarity.ts";
import { buildSimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import {
  bundledDetails,
  bundledFramework,
  bundledOccupations,
  bundledWorkStyles,
} from "#cli/bundled-data.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { type BenchRow, ownRow } from "../bench-row.ts";
import { medianCpu } from "../cpu-of.ts";

const rounds = 7;

interface Known {
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly profiles: ReadonlyMap<OccupationId, Profile>;
}

/** The balance sheet with its ratings from nothing, beside the likeness of every pair; and how it grows. */
export async function rows(): Promise<readonly BenchRow[]> {
  const occupations = bundledOccupations();
  const details = bundledDetails();
  const workStyles = bundledWorkStyles();
  const profiles = occupationProfiles({ occupations, details, workStyles });
  const framework = bundledFramework("ncc-modernized-2024");
  if (framework === null) throw new RangeError("unknown framework: ncc-modernized-2024");
  const index = buildFrameworkIndex(framework);
  const bundled = medianCpu(rounds, () => weigh(index, mapLevels(index).cluster, { occupations, profiles }));
  const everyPair = medianCpu(rounds, () => likenessOfPairs([...profiles.values()]));

  const grown = [1_000, 5_000, 20_000].map((size) => {
    const many = grow({ occupations, profiles }, size);
    const clusters = Array.from({ length: 14 }, (_, cluster) =>
      [...many.occupations.keys()].filter((_, at) => at % 14 === cluster || at % 42 === cluster).join(", "),
    );
    const drawn = clusters.map((members, at) => `c${at}: ${members}`).join("\n");
    const large = buildFrameworkIndex(frameworkFromText("large", drawn));
    return { size, ours: medianCpu(rounds, () => weigh(large, "cluster", many)) };
  });
  const [least, most] = [grown[0], grown.at(-1)];
  const exponent =
    least === undefined || most === undefined
      ? Number.NaN
      : Math.log(most.ours / least.ours) / Math.log(most.size / least.size);
  return [
    {
      ...row("2024, clusters, CPU ms", occupations.size, bundled, "under 50 ms", bundled < 50),
      peer: everyPair,
      peerName: "every pair by itself",
      ratio: everyPair / bundled,
    },
    ...grown.map(({ size, ours }) =>
      row("generated, clusters, CPU ms", size, ours, `under ${size / 20} ms`, ours < size / 20),
    ),
    row("growth exponent", most?.size ?? 0, exponent, "at most 1.2 (linear)", exponent <= 1.2),
  ];
}

const weigh = (index: FrameworkIndex, level: string, { occupations, profiles }: Known) =>
  buildBalanceSheet(index, level, { occupations, space: buildSimilaritySpace(profiles), payLine: 50_000 });

function likenessOfPairs(profiles: readonly Profile[]): number {
  const { whole } = occupationSimilarity(profiles);
  let sum = 0;
  for (let a = 0; a < profiles.length; a += 1) for (let b = 0; b < a; b += 1) sum += whole(a, b) ?? 0;
  return sum;
}

/** The bundled occupations over and over, each time under other ids. */
function grow({ occupations, profiles }: Known, size: number): Known {
  const known = [...occupations.values()];
  const many = Array.from({ length: size }, (_, at) => ({ at, of: known[at % known.length] })).flatMap(
    ({ at, of }) => (of === undefined ? [] : [{ id: occupationId(`o${at}`), of }]),
  );
  return {
    occupations: new Map(many.map(({ id, of }) => [id, { ...of, id }])),
    profiles: new Map(
      many.flatMap(({ id, of }) => {
        const profile = profiles.get(of.id);
        return profile === undefined ? [] : [[id, profile] as const];
      }),
    ),
  };
}

const row = (what: string, size: number, ours: number, hold: string, ok: boolean): BenchRow =>
  ownRow({ area: "balance", case: what, size, ours, hold, ok });
