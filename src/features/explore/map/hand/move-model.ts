import type { NodeId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import type { MapModel, ModelCluster, ModelPlace } from "#features/explore/map/map-model.ts";

/** The same map in another layout of the same bodies; what has not moved keeps its identity. */
export function moveModel(model: MapModel, layout: Layout): MapModel {
  const places = new Map(layout.places.map((laid) => [laid.node, laid]));
  const islands = new Map(layout.clusters.map((laid) => [laid.node, laid]));
  const shelves = new Map(layout.shelves.map((laid) => [laid.node, laid]));
  const movePlace = (place: ModelPlace): ModelPlace => {
    const laid = places.get(place.laid.node) ?? place.laid;
    return laid === place.laid ? place : { ...place, laid };
  };
  const clusters = model.clusters.map((cluster): ModelCluster => {
    const laid = islands.get(cluster.laid.node) ?? cluster.laid;
    const moved = cluster.places.map(movePlace);
    const same = laid === cluster.laid && moved.every((place, at) => place === cluster.places[at]);
    return same ? cluster : { ...cluster, laid, places: moved };
  });
  const placeOf = new Map(
    clusters.flatMap((cluster) => cluster.places).map((place) => [place.laid.node, place]),
  );
  const clusterOf = new Map<NodeId, ModelCluster>();
  for (const cluster of clusters)
    for (const node of [cluster.laid.node, ...cluster.places.map(({ laid }) => laid.node)])
      clusterOf.set(node, cluster);
  return {
    ...model,
    layout,
    clusters,
    shelves: model.shelves.map((shelf) => {
      const laid = shelves.get(shelf.laid.node) ?? shelf.laid;
      return laid === shelf.laid ? shelf : { ...shelf, laid };
    }),
    placeOf,
    clusterOf,
    placesWith: (occupation) =>
      model.placesWith(occupation).map((place) => placeOf.get(place.laid.node) ?? place),
  };
}
