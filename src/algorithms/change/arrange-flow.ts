import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { orderColumns } from "#algorithms/change/order-columns.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A node as a bar; px from the top. */
export interface FlowBar {
  readonly node: NodeId;
  readonly amount: number;
  readonly y0: number;
  readonly y1: number;
}

/** A flow as a ribbon: its upper edge at each of its bars, and how thick it is; px. */
export interface Ribbon {
  readonly flow: Flow;
  readonly a: number;
  readonly b: number;
  readonly thickness: number;
  /** Too thin a part of both its bars to be drawn by itself. */
  readonly folded: boolean;
}

/** Two columns of bars and the ribbons between them. */
export interface FlowArrangement {
  readonly height: number;
  readonly bars: { readonly a: readonly FlowBar[]; readonly b: readonly FlowBar[] };
  /** By bars of the first from the top down, then of the second. */
  readonly ribbons: readonly Ribbon[];
  readonly folded: { readonly ribbons: number; readonly occupations: number };
  /** Nodes of either side without anything to draw. */
  readonly empty: { readonly a: number; readonly b: number };
}

/** Px between two bars. */
const gap = 10;
/** From the middle of one bar to the next, so that each can be hit and named. */
const leastPitch = 24;
/** A column grows over the height that it has rather than let its bars be thinner than this, in the mean. */
const leastMeanBar = 12;
/** A ribbon under this share both of what leaves and of what arrives is folded. */
const foldedUnder = 0.02;

export const isFolded = (flow: Pick<Flow, "out" | "in">): boolean =>
  flow.out < foldedUnder && flow.in < foldedUnder;

/**
 * Lays out a table of flows as two columns of bars, ordered to cross little, with ribbons as thick as their amounts.
 * Both columns and all ribbons share one scale, so that the thicknesses at a bar add up to the bar.
 *
 * @param height px that there are; the result is taller if the bars would be too thin
 */
export function arrangeFlow({ a, b, flows }: FlowTable, height: number): FlowArrangement {
  const shown = flows.filter(({ amount }) => amount > 0);
  const amounts = {
    a: totals(shown, (flow) => flow.a),
    b: totals(shown, (flow) => flow.b),
  };
  const columns = orderColumns(
    {
      a: a.nodes.map(({ id }) => id).filter((id) => amounts.a.has(id)),
      b: b.nodes.map(({ id }) => id).filter((id) => amounts.b.has(id)),
    },
    shown,
  );
  const total = shown.reduce((sum, { amount }) => sum + amount, 0);
  const most = Math.max(columns.a.length, columns.b.length);
  const fitting = Math.min(
    scaleFor([...amounts.a.values()], height),
    scaleFor([...amounts.b.values()], height),
  );
  const scale = total === 0 ? 0 : Math.max(fitting, (leastMeanBar * most) / total);

  const [stackA, stackB] = [stack(columns.a, amounts.a, scale), stack(columns.b, amounts.b, scale)];
  const tallest = Math.max(height, stackA.height, stackB.height);
  const bars = { a: centred(stackA, tallest), b: centred(stackB, tallest) };
  const ribbons = layRibbons(shown, bars, scale);
  const folded = ribbons.filter((ribbon) => ribbon.folded);
  return {
    height: tallest,
    bars,
    ribbons,
    folded: {
      ribbons: folded.length,
      occupations: new Set<OccupationId>(folded.flatMap(({ flow }) => flow.occupations)).size,
    },
    empty: { a: a.nodes.length - columns.a.length, b: b.nodes.length - columns.b.length },
  };
}

function totals(flows: readonly Flow[], node: (flow: Flow) => NodeId): ReadonlyMap<NodeId, number> {
  const sums = new Map<NodeId, number>();
  for (const flow of flows) sums.set(node(flow), (sums.get(node(flow)) ?? 0) + flow.amount);
  return sums;
}

/** What a bar takes of its column. */
const pitch = (bar: number) => Math.max(bar + gap, leastPitch);

/** Px for one unit, so that the bars and what lies between them fill the height; 0 where they cannot. */
function scaleFor(amounts: readonly number[], height: number): number {
  let open = amounts;
  for (;;) {
    const sum = open.reduce((all, amount) => all + amount, 0);
    const left = height - (amounts.length - open.length) * leastPitch - open.length * gap;
    if (sum === 0 || left <= 0) return 0;
    const scale = left / sum;
    // A bar that takes the least pitch leaves less for the others, so this ends with those that scale.
    const larger = open.filter((amount) => amount * scale + gap > leastPitch);
    if (larger.length === open.length || larger.length === 0) return scale;
    open = larger;
  }
}

interface Stack {
  readonly bars: readonly FlowBar[];
  readonly height: number;
}

function stack(column: readonly NodeId[], amounts: ReadonlyMap<NodeId, number>, scale: number): Stack {
  let top = 0;
  const bars = column.map((node): FlowBar => {
    const amount = amounts.get(node) ?? 0;
    const bar = amount * scale;
    const y0 = top + (pitch(bar) - bar) / 2;
    top += pitch(bar);
    return { node, amount, y0, y1: y0 + bar };
  });
  return { bars, height: top };
}

const centred = ({ bars, height }: Stack, within: number): readonly FlowBar[] =>
  bars.map((bar) => ({ ...bar, y0: bar.y0 + (within - height) / 2, y1: bar.y1 + (within - height) / 2 }));

/** At each bar the ribbons lie in the order of the bars at their other ends, so that those of one bar never cross. */
function layRibbons(flows: readonly Flow[], bars: FlowArrangement["bars"], scale: number): readonly Ribbon[] {
  const placeA = new Map(bars.a.map(({ node }, at) => [node, at]));
  const placeB = new Map(bars.b.map(({ node }, at) => [node, at]));
  const nextA = new Map(bars.a.map(({ node, y0 }) => [node, y0]));
  const nextB = new Map(bars.b.map(({ node, y0 }) => [node, y0]));
  return [...flows]
    .sort(
      (one, other) =>
        (placeA.get(one.a) ?? 0) - (placeA.get(other.a) ?? 0) ||
        (placeB.get(one.b) ?? 0) - (placeB.get(other.b) ?? 0),
    )
    .map((flow) => {
      const thickness = flow.amount * scale;
      const [a, b] = [nextA.get(flow.a) ?? 0, nextB.get(flow.b) ?? 0];
      nextA.set(flow.a, a + thickness);
      nextB.set(flow.b, b + thickness);
      return { flow, a, b, thickness, folded: isFolded(flow) };
    });
}
