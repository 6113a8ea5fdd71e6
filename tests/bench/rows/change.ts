import { buildChangeReport } from "#algorithms/change/build-change-report.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { bundledFramework } from "#cli/bundled-data.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { bareFramework, bareNode } from "../../fixtures/bare-framework.ts";
import { type BenchRow, ownRow } from "../bench-row.ts";
import { medianCpu } from "../cpu-of.ts";

const rounds = 15;

/** The change report of the bundled pair and of generated ones. Nothing else compares frameworks so: the hold is the yardstick. */
export async function rows(): Promise<readonly BenchRow[]> {
  const original = bundled("ncc-original-2002");
  const modernized = bundled("ncc-modernized-2024");
  const places = { a: mapLevels(original).place ?? "", b: mapLevels(modernized).place ?? "" };
  const clusters = { a: mapLevels(original).cluster, b: mapLevels(modernized).cluster };
  const found = [
    row("bundled pair, clusters", 20, original, modernized, clusters),
    row("bundled pair, pathways to sub-clusters", 20, original, modernized, places),
  ];
  const sizes = [
    [1_200, 60],
    [5_000, 100],
    [20_000, 300],
  ] as const;
  const grown = sizes.map(([size, hold]) =>
    row("generated pair, sub-clusters", hold, generated("a", size, 1), generated("b", size, 2), {
      a: "sub-cluster",
      b: "sub-cluster",
    }),
  );
  return [...found, ...grown, growth(grown)];
}

/** From the smallest to the largest: time grows with this power of the number of occupations. */
function growth(found: readonly BenchRow[]): BenchRow {
  const [least, most] = [found[0], found.at(-1)];
  const exponent =
    least === undefined || most === undefined
      ? Number.NaN
      : Math.log(most.ours / least.ours) / Math.log(most.size / least.size);
  return {
    area: "change",
    case: "growth exponent, generated pairs",
    size: most?.size ?? 0,
    ours: exponent,
    peer: null,
    peerName: null,
    ratio: null,
    hold: "at most 1.1 (linear)",
    ok: exponent <= 1.1,
  };
}

function row(
  what: string,
  hold: number,
  a: FrameworkIndex,
  b: FrameworkIndex,
  levels: { readonly a: string; readonly b: string },
): BenchRow {
  const ours = medianCpu(rounds, () => buildChangeReport(a, b, levels));
  return ownRow({
    area: "change",
    case: `${what}, CPU ms`,
    size: new Set([...a.occupations, ...b.occupations]).size,
    ours,
    hold: `under ${hold} ms`,
    ok: ours < hold,
  });
}

function bundled(id: string): FrameworkIndex {
  const framework = bundledFramework(id);
  if (framework === null) throw new RangeError(`unknown framework: ${id}`);
  return buildFrameworkIndex(framework);
}

/** 14 clusters of 72 sub-clusters; three of four occupations keep the place that their number gives, a third have two. */
function generated(id: string, size: number, seed: number): FrameworkIndex {
  const random = linear(seed);
  const clusters = Array.from({ length: 14 }, (_, at) => node(`c${at}`, "cluster", null));
  const parts = Array.from({ length: 72 }, (_, at) => node(`s${at}`, "sub-cluster", `c${at % 14}`));
  const memberships = Array.from({ length: size }, (_, at) => {
    const home = random() < 0.75 ? at % 72 : Math.floor(random() * 72);
    const places = random() < 1 / 3 ? [home, (home + 1 + Math.floor(random() * 71)) % 72] : [home];
    return places.map((place) => ({
      occupation: occupationId(`o${at}`),
      node: nodeId(`s${place}`),
      role: null,
      basis: "published" as const,
      publishedFor: null,
    }));
  }).flat();
  return buildFrameworkIndex(
    bareFramework(id, {
      levels: [
        { id: "cluster", singular: "cluster", plural: "clusters" },
        { id: "sub-cluster", singular: "sub-cluster", plural: "sub-clusters" },
      ],
      nodes: [...clusters, ...parts],
      memberships,
    }),
  );
}

const node = (id: string, level: string, parent: string | null) =>
  bareNode(id, level, `Title of ${id}`, parent);

/** A linear congruential generator (Numerical Recipes): 0 up to 1. */
function linear(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
