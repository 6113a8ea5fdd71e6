import { readFileSync } from "node:fs";
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  quadtree,
  type SimulationNodeDatum,
} from "d3";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { arrangeDots } from "#algorithms/layout/arrange-dots.ts";
import { bridgeLength } from "#algorithms/layout/bridge-length.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import type { Layout } from "#domain/layout.ts";
import { placesFile, readFramework } from "../../../data/build/places.ts";
import type { BenchRow } from "../bench-row.ts";
import { cpuOf } from "../cpu-of.ts";
import { type GeneratedFramework, generateFramework } from "../generate-framework.ts";

/**
 * d3-force takes a minute for its 300 ticks at 20,000, all of them alike: a fifth is run there and counted five
 * times. At 100,000, where it takes five minutes, it is not asked.
 */
const sizes = [
  { size: 1_200, hold: 10, rounds: 5, peerRounds: 3, peerTicks: 300 },
  { size: 5_000, hold: 20, rounds: 5, peerRounds: 1, peerTicks: 300 },
  { size: 20_000, hold: 50, rounds: 5, peerRounds: 1, peerTicks: 60 },
  { size: 100_000, hold: null, rounds: 3, peerRounds: 0, peerTicks: 0 },
] as const;
const allTicks = 300;
/** Of CPU, ms, at 100,000. */
const mostAlone = 1000;
/** Dots whose neighbours are looked at: every so many. */
const mostAsked = 4000;
const neighbours = 10;
const bundled = ["ncc-original-2002", "ncc-modernized-2024"];

interface PeerNode extends SimulationNodeDatum {
  readonly id: string;
}

/** CPU from nothing to the final picture, ours and d3-force in turn on the same graph; then how well it groups. */
export async function rows(): Promise<readonly BenchRow[]> {
  const timed = sizes.map((plan) => timedRow(generateFramework(plan.size), plan));
  const generated = sizes.map(({ size }) => {
    const index = buildFrameworkIndex(generateFramework(size).framework);
    return purityRow("generated", index, buildLayout(index, "large", { seed: 1 }), size);
  });
  const real = bundled.flatMap((id) => {
    const index = readFramework(id);
    const layout: Layout = JSON.parse(readFileSync(placesFile(id, "large"), "utf8"));
    return [
      purityRow(id, index, layout, index.occupations.length),
      plainRow(`${id}, 50 strongest bridges`, index.occupations.length, bridgeLength(index, layout), 0.8),
    ];
  });
  return [...timed, growthRow(timed), ...generated, ...real];
}

function timedRow(
  { framework, related }: GeneratedFramework,
  { size, hold, rounds, peerRounds, peerTicks }: (typeof sizes)[number],
): BenchRow {
  const index = buildFrameworkIndex(framework);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(cpuOf(() => buildLayout(index, "large", { seed: round })));
    if (round < peerRounds)
      peer.push((cpuOf(() => settleByD3(index, related, peerTicks)) * allTicks) / peerTicks);
  }
  const ratio = peerRounds === 0 ? null : median(peer) / median(ours);
  return {
    area: "layout",
    case: "nothing to final picture, CPU ms",
    size,
    ours: median(ours),
    peer: peerRounds === 0 ? null : median(peer),
    peerName:
      peerRounds === 0
        ? null
        : `d3-force, ${peerTicks === allTicks ? "300 ticks" : `${peerTicks} ticks x 5`}`,
    ratio,
    hold: hold === null ? `at most ${mostAlone} ms` : `at least ${hold}x less`,
    ok: hold === null ? median(ours) <= mostAlone : ratio !== null && ratio >= hold,
  };
}

/** d3-force as its manual shows it: links, charge, and a pull to the middle; its own spiral start. */
function settleByD3(index: FrameworkIndex, related: GeneratedFramework["related"], ticks: number): void {
  const nodes = index.occupations.map((id): PeerNode => ({ id: String(id) }));
  const links = related.map(([source, target]) => ({ source: String(source), target: String(target) }));
  const link = forceLink<PeerNode, (typeof links)[number]>(links).id(({ id }) => id);
  forceSimulation(nodes)
    .stop()
    .force("link", link)
    .force("charge", forceManyBody())
    .force("x", forceX())
    .force("y", forceY())
    .tick(ticks);
}

/** Time grows with this power of the occupations: what is placed is places, so hardly at all. */
function growthRow(timed: readonly BenchRow[]): BenchRow {
  const [least, most] = [timed[0], timed.at(-1)];
  const exponent =
    least === undefined || most === undefined
      ? Number.NaN
      : Math.log(most.ours / least.ours) / Math.log(most.size / least.size);
  return {
    ...plainRow("growth exponent", most?.size ?? 0, exponent, 1.1),
    hold: "at most 1.1 (n log n)",
  };
}

/**
 * Share of a dot's ten nearest that are in its own place, as a share of the most there can be: a place of five
 * holds but four others.
 */
function purityRow(what: string, index: FrameworkIndex, { places }: Layout, size: number): BenchRow {
  const dots = places.flatMap(({ node, x, y, r }) => {
    const count = index.occupationsIn(node).length;
    const offsets = arrangeDots(count, r);
    return Array.from({ length: count }, (_, at) => ({
      node,
      x: x + (offsets[2 * at] ?? 0),
      y: y + (offsets[2 * at + 1] ?? 0),
      most: Math.min(neighbours, count - 1),
    }));
  });
  const tree = quadtree<(typeof dots)[number]>(
    dots,
    ({ x }) => x,
    ({ y }) => y,
  );
  let own = 0;
  let most = 0;
  const stride = Math.ceil(dots.length / mostAsked);
  for (const dot of dots.filter((_, at) => at % stride === 0)) {
    const taken: (typeof dots)[number][] = [dot];
    tree.remove(dot);
    for (let nth = 0; nth < neighbours; nth += 1) {
      const near = tree.find(dot.x, dot.y);
      if (near === undefined) break;
      own += Number(near.node === dot.node);
      tree.remove(near);
      taken.push(near);
    }
    tree.addAll(taken);
    most += dot.most;
  }
  const purity = own / most;
  return {
    area: "layout",
    case: `${what}, cluster purity over its ceiling`,
    size,
    ours: purity,
    peer: null,
    peerName: null,
    ratio: null,
    hold: "at least 0.98",
    ok: purity >= 0.98,
  };
}

const plainRow = (what: string, size: number, ours: number, most: number): BenchRow => ({
  area: "layout",
  case: what,
  size,
  ours,
  peer: null,
  peerName: null,
  ratio: null,
  hold: `at most ${most}`,
  ok: ours <= most,
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
