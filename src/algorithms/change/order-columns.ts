import type { Flow } from "#algorithms/change/count-flows.ts";
import type { NodeId } from "#domain/ids.ts";

/** The nodes of the two sides of a flow, each from the top down. */
export interface Columns {
  readonly a: readonly NodeId[];
  readonly b: readonly NodeId[];
}

type Ribbon = Pick<Flow, "a" | "b" | "amount">;

/** After a few turns nothing moves any more, or the same orders come round again. */
const mostTurns = 12;

/**
 * Orders two columns so that the ribbons between them cross little: each side in turn goes by the mean place of what
 * it is tied to, weighted by amount (the barycentre method of Sugiyama, Tagawa & Toda, 1981), and the best order met
 * is kept. It never crosses more than the given one. Ties stay in the order that they had.
 */
export function orderColumns(given: Columns, ribbons: readonly Ribbon[]): Columns {
  let best = given;
  let least = crossings(given, ribbons);
  let columns = given;
  for (let turn = 0; turn < mostTurns && least > 0; turn += 1) {
    const end = turn % 2 === 0 ? "b" : "a";
    columns = { ...columns, [end]: byBarycentre(columns, ribbons, end) };
    const crossed = crossings(columns, ribbons);
    if (crossed < least) [best, least] = [columns, crossed];
  }
  return best;
}

/** How much crosses how much: the sum over all pairs of ribbons that cross of the product of their amounts. */
export function crossings({ a, b }: Columns, ribbons: readonly Ribbon[]): number {
  const [placeA, placeB] = [placesOf(a), placesOf(b)];
  const sorted = ribbons
    .map((ribbon) => ({
      a: placeA.get(ribbon.a) ?? 0,
      b: placeB.get(ribbon.b) ?? 0,
      amount: ribbon.amount,
    }))
    .sort((one, other) => one.a - other.a || one.b - other.b);
  // What has come so far, by its place in the second column: a Fenwick tree, as counting inversions asks for.
  const tree = new Float64Array(b.length + 1);
  let all = 0;
  let total = 0;
  let from = 0;
  for (let at = 0; at <= sorted.length; at += 1) {
    if (at < sorted.length && sorted[at]?.a === sorted[from]?.a) continue;
    // Ribbons of one bar do not cross: all are counted against those before before any is added.
    const bar = sorted.slice(from, at);
    for (const ribbon of bar) total += ribbon.amount * (all - sumTo(tree, ribbon.b + 1));
    for (const ribbon of bar) {
      add(tree, ribbon.b + 1, ribbon.amount);
      all += ribbon.amount;
    }
    from = at;
  }
  return total;
}

function add(tree: Float64Array, from: number, amount: number): void {
  for (let at = from; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + amount;
}

function sumTo(tree: Float64Array, to: number): number {
  let sum = 0;
  for (let at = to; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

const placesOf = (column: readonly NodeId[]) => new Map(column.map((id, at) => [id, at]));

function byBarycentre(columns: Columns, ribbons: readonly Ribbon[], end: "a" | "b"): readonly NodeId[] {
  const other = end === "a" ? "b" : "a";
  const places = placesOf(columns[other]);
  const sums = new Map<NodeId, { amount: number; moment: number }>();
  for (const ribbon of ribbons) {
    const sum = sums.get(ribbon[end]) ?? { amount: 0, moment: 0 };
    sum.amount += ribbon.amount;
    sum.moment += ribbon.amount * (places.get(ribbon[other]) ?? 0);
    sums.set(ribbon[end], sum);
  }
  const mean = (id: NodeId) => {
    const { amount, moment } = sums.get(id) ?? { amount: 0, moment: 0 };
    return amount === 0 ? 0 : moment / amount;
  };
  return [...columns[end]].sort((one, next) => mean(one) - mean(next));
}
