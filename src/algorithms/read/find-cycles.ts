/**
 * Each circle of parents once, from the first of its members in the order of the map, child before parent.
 *
 * @param parentOf what each stands under; `null` at the top
 */
export function findCycles(
  parentOf: ReadonlyMap<string, string | null>,
): readonly (readonly [string, ...string[]])[] {
  const done = new Set<string>();
  const cycles: [string, ...string[]][] = [];
  for (const start of parentOf.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = start;
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parentOf.get(at) ?? null;
    }
    if (at !== null && onPath.has(at)) {
      const [first, ...rest] = path.slice(path.indexOf(at));
      if (first !== undefined) cycles.push([first, ...rest]);
    }
    for (const id of path) done.add(id);
  }
  return cycles;
}
