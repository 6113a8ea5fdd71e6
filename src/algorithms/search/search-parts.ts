import type { SearchFramework, SearchOccupation } from "#algorithms/search/search-types.ts";
import type { Framework } from "#domain/framework.ts";
import type { Occupation } from "#domain/occupation.ts";

/** The little of an occupation that search needs, to be handed to a worker. */
export const searchOccupation = ({ id, title, outlook }: Occupation): SearchOccupation => ({
  id,
  title,
  jobs: outlook?.employment2024 ?? null,
});

/** The little of a framework that search needs: its nodes' names, long and short. */
export function searchFramework({ id, levels, nodes }: Framework): SearchFramework {
  const depths = new Map(levels.map((level, depth) => [level.id, depth]));
  return {
    id,
    nodes: nodes.map(({ id, title, short, level }) => ({
      id,
      titles: short === null || short === title ? [title] : [title, short],
      depth: depths.get(level) ?? levels.length,
    })),
  };
}
