import { group } from "d3";
import type { NodeId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import {
  clustersByNode,
  type MapModel,
  type ModelCluster,
  type ModelPlace,
} from "#features/explore/map/map-model.ts";

/** The same map in another layout of the same bodies; what has not moved keeps its identity. */
export function moveModel(model: MapModel, bodies: Layout): MapModel {
  const layout = withOpened(bodies, model.layout);
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
  const laidOpen = new Map(layout.opened?.map((laid) => [laid.node, laid]));
  const opened = model.opened.map((one) => ({ ...one, laid: laidOpen.get(one.laid.node) ?? one.laid }));
  return {
    ...model,
    layout,
    clusters,
    shelves: model.shelves.map((shelf) => {
      const laid = shelves.get(shelf.laid.node) ?? shelf.laid;
      return laid === shelf.laid ? shelf : { ...shelf, laid };
    }),
    opened,
    placeOf,
    clusterOf: clustersByNode(clusters, opened),
    placesWith: (occupation) =>
      model.placesWith(occupation).map((place) => placeOf.get(place.laid.node) ?? place),
  };
}

/** What lies in open discs goes with them; a layout of bodies knows only the widest. */
function withOpened(layout: Layout, { opened, places }: Layout): Layout {
  if (opened === undefined || layout.opened !== undefined) return layout;
  const bodies = new Map(layout.places.map((laid) => [laid.node, laid]));
  const shifts = new Map(
    opened.flatMap(({ node, x, y, top, holds }) => {
      const body = top === node ? bodies.get(node) : undefined;
      return body === undefined ? [] : [[node, { dx: body.x - x, dy: body.y - y, holds }] as const];
    }),
  );
  const topOf = new Map([...shifts].flatMap(([top, { holds }]) => holds.map((node) => [node, top] as const)));
  const shift = <Disc extends { readonly x: number; readonly y: number }>(
    disc: Disc,
    top: NodeId | undefined,
  ): Disc => {
    const by = top === undefined ? undefined : shifts.get(top);
    return by === undefined ? disc : { ...disc, x: disc.x + by.dx, y: disc.y + by.dy };
  };
  const inner = group(
    places.filter(({ node }) => topOf.has(node)),
    ({ node }) => topOf.get(node),
  );
  return {
    ...layout,
    places: layout.places.flatMap(
      (body) => inner.get(body.node)?.map((place) => shift(place, body.node)) ?? [body],
    ),
    opened: opened.map((disc) => shift(disc, disc.top)),
  };
}
