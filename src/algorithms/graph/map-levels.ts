import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** More bodies than this at once can be neither named nor told apart. */
const mostBodies = 150;

/** Which levels the map draws as what; an id of `framework.levels`, or `null` if the framework has none for it. */
export interface MapLevels {
  /** Drawn as the shallow water round its clusters. */
  readonly shelf: string | null;
  /** Drawn as islands. */
  readonly cluster: string;
  /** Drawn as discs in an island. */
  readonly place: string | null;
}

/**
 * One level: islands only, their dots in them. Two: islands and places. Three: shelves too. With more,
 * the two lowest neighbouring levels that fit {@link mostBodies} are island and place.
 */
export function mapLevels({ framework: { levels }, nodesOfLevel }: FrameworkIndex): MapLevels {
  const counts = levels.map(({ id }) => nodesOfLevel(id).length);
  const id = (at: number) => levels[at]?.id ?? null;
  if (levels.length === 1) return { shelf: null, cluster: id(0) ?? "", place: null };

  let place = levels.length - 1;
  while (place > 1 && (counts[place] ?? 0) + (counts[place - 1] ?? 0) > mostBodies) place -= 1;
  if ((counts[place] ?? 0) + (counts[place - 1] ?? 0) > mostBodies)
    return { shelf: null, cluster: id(0) ?? "", place: null };
  return { shelf: place > 1 ? id(place - 2) : null, cluster: id(place - 1) ?? "", place: id(place) };
}

/** Nodes of one level, in file order. */
export const nodesAtLevel = (
  { nodesOfLevel }: FrameworkIndex,
  level: string | null,
): readonly FrameworkNode[] => (level === null ? [] : nodesOfLevel(level));
