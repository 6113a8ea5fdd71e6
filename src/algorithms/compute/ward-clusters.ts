/** Two groups that become one, by the position of one member of each, and how far apart they were. */
interface Join {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

/**
 * Groups by Ward's method: the two whose joining adds least to the spread within groups are joined, again and again,
 * until as many as asked for are left. Found along chains of nearest neighbours, in time that grows with the square
 * of the number of positions. Nothing in it is random: ties go to the position that comes first.
 *
 * @param size how many positions there are
 * @param distance of two positions: 0 or more, the same both ways
 * @returns the positions of each group, ascending; the groups in order of their first positions. Fewer than asked for
 *   only if there are fewer positions
 * @see Ward (1963), "Hierarchical grouping to optimize an objective function", JASA 58, 236-244; Müllner (2011),
 *   "Modern hierarchical, agglomerative clustering algorithms", arXiv:1109.2378, for the chain
 */
export function wardClusters(
  size: number,
  distance: (a: number, b: number) => number,
  groups: number,
): readonly (readonly number[])[] {
  const joins = joinAll(size, distance).sort((one, other) => one.distance - other.distance);
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    return root;
  };
  for (const { a, b } of joins.slice(0, Math.max(0, size - groups))) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  const found = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    const root = rootOf(at);
    const group = found.get(root);
    if (group === undefined) found.set(root, [at]);
    else group.push(at);
  }
  return [...found.values()];
}

/** Every join down to one group, in no order. */
function joinAll(size: number, distance: (a: number, b: number) => number): Join[] {
  const squares = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < a; b += 1) {
      const square = distance(a, b) ** 2;
      squares[a * size + b] = square;
      squares[b * size + a] = square;
    }
  const members = new Float64Array(size).fill(1);
  const joins: Join[] = [];
  const chain: number[] = [];
  while (joins.length < size - 1) {
    if (chain.length === 0) chain.push(members.findIndex((n) => n > 0));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    const nearest = nearestTo(last, before, squares, members);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [kept, gone] = [Math.min(last, before), Math.max(last, before)];
    joins.push({ a: kept, b: gone, distance: squares[kept * size + gone] ?? 0 });
    merge(kept, gone, squares, members);
  }
  return joins;
}

/** The nearest group; the one before in the chain at a tie, so that the chain ends. */
function nearestTo(at: number, before: number, squares: Float64Array, members: Float64Array): number {
  const size = members.length;
  let nearest = before;
  let least = before < 0 ? Number.POSITIVE_INFINITY : (squares[at * size + before] ?? 0);
  for (let other = 0; other < size; other += 1) {
    if (other === at || members[other] === 0) continue;
    const square = squares[at * size + other] ?? 0;
    if (square < least) {
      least = square;
      nearest = other;
    }
  }
  return nearest;
}

/** Lance and Williams' update for Ward: from now on `kept` stands for both. */
function merge(kept: number, gone: number, squares: Float64Array, members: Float64Array): void {
  const size = members.length;
  const [a, b] = [members[kept] ?? 0, members[gone] ?? 0];
  const between = squares[kept * size + gone] ?? 0;
  for (let other = 0; other < size; other += 1) {
    const c = members[other] ?? 0;
    if (c === 0 || other === kept || other === gone) continue;
    const square =
      ((a + c) * (squares[kept * size + other] ?? 0) +
        (b + c) * (squares[gone * size + other] ?? 0) -
        c * between) /
      (a + b + c);
    squares[kept * size + other] = square;
    squares[other * size + kept] = square;
  }
  members[kept] = a + b;
  members[gone] = 0;
}
