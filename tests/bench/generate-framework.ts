import { createRandom } from "#algorithms/layout/seeded-random.ts";
import type { Framework } from "#domain/framework.ts";
import { type NodeId, nodeId, type OccupationId, occupationId } from "#domain/ids.ts";
import { bareFramework, bareNode } from "../fixtures/bare-framework.ts";

const groupings = 6;
const clusters = 14;
const places = 72;
/** Of ten related occupations: in the same sub-cluster, then in the same cluster; the rest anywhere. */
const near = [6, 9] as const;

export interface GeneratedFramework {
  readonly framework: Framework;
  /** Pairs of occupations, three to five from each. */
  readonly related: readonly (readonly [OccupationId, OccupationId])[];
}

/**
 * The hierarchy that every bench runs on: 6 groupings, 14 clusters, 72 sub-clusters of uneven size and n
 * occupations, each in one sub-cluster and related to 3-5 others, mostly near ones. The same for the same numbers.
 */
export function generateFramework(occupations: number, seed = 1): GeneratedFramework {
  const random = createRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const node = (id: string, level: string, parent: string | null) =>
    bareNode(id, level, `${level} ${id.slice(1)}`, parent);
  const clusterOf = (place: number) => (place < clusters ? place : (place * 7) % clusters);

  // Squared, so that a few sub-clusters hold much, as the real ones do.
  const placeOf = Array.from({ length: occupations }, (_, at) =>
    at < places ? at : Math.floor(random() ** 2 * places),
  );
  const members = new Map<number, number[]>();
  for (const [at, place] of placeOf.entries()) {
    const others = members.get(place);
    if (others === undefined) members.set(place, [at]);
    else others.push(at);
  }

  const related = placeOf.flatMap((place, at) =>
    Array.from({ length: 3 + below(3) }, (): readonly [OccupationId, OccupationId] => {
      const draw = below(10);
      const from = draw < near[0] ? place : draw < near[1] ? sameCluster(place, below) : below(places);
      const others = members.get(from) ?? [];
      return [code(at), code(others[below(others.length)] ?? at)];
    }),
  );
  return {
    related,
    framework: bareFramework(`generated-${occupations}`, {
      title: `Generated, ${occupations} occupations`,
      levels: [
        { id: "grouping", singular: "grouping", plural: "groupings" },
        { id: "cluster", singular: "cluster", plural: "clusters" },
        { id: "place", singular: "sub-cluster", plural: "sub-clusters" },
      ],
      nodes: [
        ...Array.from({ length: groupings }, (_, at) => node(`g${at}`, "grouping", null)),
        ...Array.from({ length: clusters }, (_, at) => node(`c${at}`, "cluster", `g${at % groupings}`)),
        ...Array.from({ length: places }, (_, at) => node(`p${at}`, "place", `c${clusterOf(at)}`)),
      ],
      memberships: placeOf.map((place, at) => ({
        occupation: code(at),
        node: nodeId(`p${place}`) satisfies NodeId,
        role: null,
        basis: "computed",
        publishedFor: null,
      })),
    }),
  };

  function sameCluster(place: number, draw: (end: number) => number): number {
    const siblings = [...members.keys()].filter((other) => clusterOf(other) === clusterOf(place));
    return siblings[draw(siblings.length)] ?? place;
  }
}

/** Of the form of an O*NET-SOC code, so that files of it are valid. */
const code = (at: number): OccupationId =>
  occupationId(`${11 + (at % 80)}-${String(1000 + Math.floor(at / 80)).padStart(4, "0")}.00`);
