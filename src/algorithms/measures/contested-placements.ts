import { mean } from "d3";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import { placesAtLevel } from "#algorithms/measures/places-at-level.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/**
 * How much of an occupation's company two frameworks agree on. Company is all others in the same cluster, or in one of
 * the same clusters, that both frameworks place.
 */
export interface KeptCompany {
  /** Places of the two in the list of frameworks. */
  readonly frameworks: readonly [number, number];
  readonly company: readonly [number, number];
  readonly shared: number;
  /**
   * 1 less `shared` over the smaller company: 0 if all of the smaller is in the other, as where one framework only
   * parts what the other holds together; 1 if they share nobody.
   */
  readonly difference: number;
}

export interface ContestedPlacement {
  readonly occupation: OccupationId;
  /** The mean over all pairs of frameworks that place it in company of at least three; `null` if none does. */
  readonly difference: number | null;
  readonly pairs: readonly KeptCompany[];
  /** Its clusters in each of the frameworks. */
  readonly clusters: readonly (readonly NodeId[])[];
}

/**
 * Every occupation that any of the frameworks places, in the order of the first that does. Frameworks are compared at
 * the level that the map draws as islands. Time grows with the sum of all companies, for each pair.
 */
export function contestedPlacements(indexes: readonly FrameworkIndex[]): readonly ContestedPlacement[] {
  const sides = indexes.map(sideOf);
  const pairs = sides.flatMap((a, at) =>
    sides.slice(at + 1).map((b, after) => ({
      frameworks: [at, at + 1 + after] as const,
      companyIn: [companies(a, b), companies(b, a)] as const,
    })),
  );
  const all = new Set(sides.flatMap(({ clustersOf }) => [...clustersOf.keys()]));
  return [...all].map((occupation) => {
    const kept = pairs.flatMap(({ frameworks, companyIn }) => {
      const [one, other] = companyIn.map((of) => of(occupation));
      return one === undefined || other === undefined ? [] : (keptOf(frameworks, one, other) ?? []);
    });
    return {
      occupation,
      difference: mean(kept, ({ difference }) => difference) ?? null,
      pairs: kept,
      clusters: sides.map(({ clustersOf }) => clustersOf.get(occupation) ?? []),
    };
  });
}

/** Those whose place differs at all, the most first; of equals, that with the larger company first. */
export const mostMoved = (found: readonly ContestedPlacement[]): readonly ContestedPlacement[] =>
  found
    .filter(({ difference }) => difference !== null && difference > 0)
    .sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || companyOf(b) - companyOf(a));

/** Those that are in several clusters of one framework, the most first; of equals, that which differs most first. */
export const mostPlaced = (found: readonly ContestedPlacement[]): readonly ContestedPlacement[] =>
  found
    .filter((one) => placesOf(one) > 1)
    .sort((a, b) => placesOf(b) - placesOf(a) || (b.difference ?? 0) - (a.difference ?? 0));

/** Clusters of the framework in which it is in most. */
const placesOf = ({ clusters }: ContestedPlacement) => Math.max(...clusters.map(({ length }) => length));

const companyOf = ({ pairs }: ContestedPlacement) =>
  Math.max(0, ...pairs.map(({ company: [one, other] }) => Math.min(one, other)));

interface Side {
  readonly clustersOf: ReadonlyMap<OccupationId, readonly NodeId[]>;
  readonly members: ReadonlyMap<NodeId, readonly OccupationId[]>;
}

function sideOf(index: FrameworkIndex): Side {
  const { cluster } = mapLevels(index);
  const clustersOf = new Map<OccupationId, readonly NodeId[]>();
  const members = new Map<NodeId, OccupationId[]>();
  for (const occupation of index.occupations) {
    const clusters = [...placesAtLevel(index, occupation, cluster).keys()];
    if (clusters.length === 0) continue;
    clustersOf.set(occupation, clusters);
    for (const id of clusters) {
      const own = members.get(id);
      if (own === undefined) members.set(id, [occupation]);
      else own.push(occupation);
    }
  }
  return { clustersOf, members };
}

/** The company of an occupation in the one, of those that the other places too; nobody for one that it does not. */
function companies(
  { clustersOf, members }: Side,
  other: Side,
): (occupation: OccupationId) => ReadonlySet<OccupationId> {
  const compared = new Map(
    [...members].map(([id, own]) => [id, own.filter((one) => other.clustersOf.has(one))]),
  );
  return (occupation) => {
    const company = new Set<OccupationId>();
    if (!other.clustersOf.has(occupation)) return company;
    for (const id of clustersOf.get(occupation) ?? [])
      for (const one of compared.get(id) ?? []) company.add(one);
    company.delete(occupation);
    return company;
  };
}

/** @returns `null` where the company is too small to say */
function keptOf(
  frameworks: readonly [number, number],
  one: ReadonlySet<OccupationId>,
  other: ReadonlySet<OccupationId>,
): KeptCompany | null {
  const least = Math.min(one.size, other.size);
  if (least < leastOccupations) return null;
  let shared = 0;
  for (const id of one) if (other.has(id)) shared += 1;
  return { frameworks, company: [one.size, other.size], shared, difference: 1 - shared / least };
}
