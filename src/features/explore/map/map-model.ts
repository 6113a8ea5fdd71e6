import { group } from "d3";
import type { DataColour } from "#algorithms/graph/cluster-colours.ts";
import { type ClusterMark, noColour } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { leavesIn } from "#algorithms/graph/marks-in.ts";
import { sortOccupations } from "#algorithms/layout/arrange-dots.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { type NodeId, nodeId, type OccupationId, occupationId } from "#domain/ids.ts";
import type { LaidCluster, LaidPlace, LaidShelf, Layout, OpenDisc } from "#domain/layout.ts";
import type { Occupation } from "#domain/occupation.ts";
import { dotKey } from "#features/explore/map/scene/map-projection.ts";

/** What a node is called, and what it is called where room is short. */
type NodeName = Pick<FrameworkNode, "title" | "short">;

export interface ModelPlace {
  readonly laid: LaidPlace;
  /** `null`: nameless, for occupations that are in the cluster itself. */
  readonly name: NodeName | null;
  /** In the order of their dots, from the middle out. */
  readonly occupations: readonly OccupationId[];
  /** Of each dot, in the same order. */
  readonly keys: readonly string[];
}

export interface ModelCluster {
  readonly laid: LaidCluster;
  readonly name: NodeName;
  readonly mark: ClusterMark;
  readonly places: readonly ModelPlace[];
}

/** A disc that stands open. */
export interface ModelOpen {
  readonly laid: OpenDisc;
  readonly name: NodeName;
}

export interface ModelShelf {
  readonly laid: LaidShelf;
  /** `null`: it goes unnamed. */
  readonly title: string | null;
}

/** A framework as the map shows it: what lies where, under what name and mark. Made once for each layout. */
export interface MapModel {
  readonly layout: Layout;
  readonly clusters: readonly ModelCluster[];
  readonly shelves: readonly ModelShelf[];
  /** Each before those that lie in it. */
  readonly opened: readonly ModelOpen[];
  readonly placeOf: ReadonlyMap<NodeId, ModelPlace>;
  /** Of islands, open discs and places. */
  readonly clusterOf: ReadonlyMap<NodeId, ModelCluster>;
  /** False before the framework has come, and in one that is a bare tree: then no place is known to be empty. */
  readonly hasOccupations: boolean;
  /** The places where the occupation has a dot. */
  readonly placesWith: (occupation: OccupationId) => readonly ModelPlace[];
  readonly titleOf: (occupation: OccupationId) => string;
  /** A dot's own colour, on land that has none; `null`: the land's. */
  readonly dotColour: (occupation: OccupationId, mark: ClusterMark) => DataColour | null;
  /** People who hold such a job, for ranking only; 0 where not published. */
  readonly jobsOf: (occupation: OccupationId) => number;
}

/** What the first picture needs of a framework: names and marks, no occupations. */
export interface MapNames {
  readonly names: ReadonlyMap<NodeId, NodeName>;
  readonly marks: ReadonlyMap<NodeId, ClusterMark>;
}

/**
 * @param index `null` before the framework has come: places without dots
 * @param lent beside another framework, the colour that an occupation has there
 */
export function buildMapModel(
  layout: Layout,
  { names, marks }: MapNames,
  index: FrameworkIndex | null,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  lent: ((occupation: OccupationId) => DataColour | null) | null = null,
): MapModel {
  const nameOf = (node: NodeId) => names.get(node) ?? { title: node, short: null };
  const placesIn = group(layout.places, ({ cluster }) => cluster);
  const laidNodes = new Set(layout.places.map(({ node }) => node));
  const clusters = layout.clusters.flatMap((laid): readonly ModelCluster[] => {
    const mark = marks.get(laid.node);
    if (mark === undefined) return [];
    const places = (placesIn.get(laid.node) ?? []).map((place) => {
      const own = index === null ? [] : sortOccupations(occupationsAt(index, place, laidNodes), occupations);
      return {
        laid: place,
        name: place.node === laid.node ? null : nameOf(place.node),
        occupations: own,
        keys: own.map((mark) => (isNode(index, mark) ? mark : dotKey(mark, place.node))),
      };
    });
    return [{ laid, name: nameOf(laid.node), mark, places }];
  });

  const places = clusters.flatMap((cluster) => cluster.places);
  const opened = (layout.opened ?? []).map((laid) => ({ laid, name: nameOf(laid.node) }));
  const withOccupation = new Map<OccupationId, ModelPlace[]>();
  for (const place of places)
    for (const id of place.occupations) {
      const list = withOccupation.get(id);
      if (list === undefined) withOccupation.set(id, [place]);
      else list.push(place);
    }
  return {
    layout,
    clusters,
    shelves: layout.shelves.map((laid) => ({
      laid,
      title: laid.label === null ? null : nameOf(laid.node).title,
    })),
    opened,
    placeOf: new Map(places.map((place) => [place.laid.node, place])),
    clusterOf: clustersByNode(clusters, opened),
    hasOccupations: index !== null && index.framework.memberships.length > 0,
    placesWith: (occupation) => withOccupation.get(occupation) ?? [],
    titleOf: (occupation) => occupations.get(occupation)?.title ?? nameOf(nodeId(occupation)).title,
    dotColour: (occupation, { colour }) => (lent !== null && colour === noColour ? lent(occupation) : null),
    jobsOf: (occupation) => occupations.get(occupation)?.wage?.employment ?? 0,
  };
}

/** Which island each node that is drawn is or lies in. */
export function clustersByNode(
  clusters: readonly ModelCluster[],
  opened: readonly ModelOpen[],
): ReadonlyMap<NodeId, ModelCluster> {
  const byNode = new Map<NodeId, ModelCluster>();
  for (const cluster of clusters)
    for (const node of [...cluster.places.map(({ laid }) => laid.node), cluster.laid.node])
      byNode.set(node, cluster);
  for (const { laid } of opened) {
    const cluster = byNode.get(laid.cluster);
    if (cluster !== undefined) byNode.set(laid.node, cluster);
  }
  return byNode;
}

/** Where a framework places no occupation, its leaves are the marks. */
const isNode = (index: FrameworkIndex | null, mark: OccupationId) =>
  index !== null && index.framework.memberships.length === 0 && index.byId.has(nodeId(mark));

/** A place whose children have discs of their own holds only what is placed in itself, as does a cluster's nameless one. */
function occupationsAt(
  index: FrameworkIndex,
  { node, cluster }: LaidPlace,
  laidNodes: ReadonlySet<NodeId>,
): readonly OccupationId[] {
  const isShared =
    (node === cluster && mapLevels(index).place !== null) ||
    index.childrenOf(node).some(({ id }) => laidNodes.has(id));
  if (isShared) return [...new Set(index.membershipsAt(node).map(({ occupation }) => occupation))];
  const leaves = leavesIn(index, node);
  return leaves.length > 0 ? leaves.map((leaf) => occupationId(leaf)) : index.occupationsIn(node);
}
