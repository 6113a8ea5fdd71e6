import { buildFrameworkIndex } from "../../src/algorithms/graph/framework-index.ts";
import { mapLevels } from "../../src/algorithms/graph/map-levels.ts";
import { pathOf } from "../../src/algorithms/graph/path-of.ts";
import type { Framework } from "../../src/domain/framework.ts";
import type { NodeId } from "../../src/domain/ids.ts";
import { cell, type Row } from "../csv.ts";

/** So many signs of a code say its minor group: `15-1`. */
const minorGroup = 4;

/** The codes of the occupations that O*NET relates to each. */
export function relatedCodes(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const row of rows) {
    const code = cell(row, "code");
    const known = related.get(code) ?? new Set();
    related.set(code, known.add(cell(row, "relatedCode")));
  }
  return related;
}

/**
 * Marks the telling place of each occupation that has several and no primary one: in the cluster that holds the
 * most of its related occupations, where it has two places there, in the one that holds the most. Related to one for
 * which O*NET names none ("All Other") are those of its SOC minor group. The first of the tree is so without a mark.
 */
export function withTellingPlaces(
  framework: Framework,
  related: ReadonlyMap<string, ReadonlySet<string>>,
): Framework {
  const index = buildFrameworkIndex(framework);
  const { cluster } = mapLevels(index);
  const isRelated = (occupation: string, other: string) =>
    related.get(occupation)?.has(other) ??
    (other !== occupation && other.slice(0, minorGroup) === occupation.slice(0, minorGroup));
  const relatedIn = (occupation: string, node: NodeId) =>
    index.occupationsIn(node).filter((one) => isRelated(occupation, one)).length;
  const clusterOf = (node: NodeId) =>
    pathOf(index, node).find((step) => index.byId.get(step)?.level === cluster) ?? node;

  const telling = new Set(
    index.occupations.flatMap((occupation) => {
      const places = index.placementsOf(occupation);
      const [first] = places;
      if (first === undefined || first.role === "primary") return [];
      const [best] = places
        .map((place) => ({
          place,
          inCluster: relatedIn(occupation, clusterOf(place.node)),
          here: relatedIn(occupation, place.node),
        }))
        .sort((a, b) => b.inCluster - a.inCluster || b.here - a.here);
      return best === undefined || best.place === first ? [] : best.place;
    }),
  );
  return {
    ...framework,
    memberships: framework.memberships.map((one) => (telling.has(one) ? { ...one, telling: true } : one)),
  };
}
