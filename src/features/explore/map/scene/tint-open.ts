import { clusterColours14 } from "#algorithms/graph/cluster-colours.ts";
import { noColour, onColours } from "#algorithms/graph/cluster-marks.ts";
import type { NodeId } from "#domain/ids.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";

/** Takes turns, so that two that are open at once differ; dark ones first, for they are picked out of grey. */
const colours = clusterColours14.filter((_, at) => [13, 7, 0, 12, 4].includes(at)).toReversed();

/**
 * Where a framework has more clusters than there are colours, land is grey: then what is open has one, by its turn among
 * all that are open. The same model if nothing is, or if land has colours.
 */
export function tintOpen(model: MapModel, open: readonly NodeId[]): MapModel {
  if (open.length === 0 || model.clusters.some(({ mark }) => mark.colour !== noColour)) return model;
  const tinted = new Map<ModelCluster, ModelCluster>(
    model.clusters.map((cluster) => {
      const at = open.indexOf(cluster.laid.node);
      const colour = at < 0 ? undefined : colours[at % colours.length];
      return [
        cluster,
        colour === undefined
          ? cluster
          : { ...cluster, mark: { ...cluster.mark, colour, onColour: onColours(colour) } },
      ];
    }),
  );
  return {
    ...model,
    clusters: [...tinted.values()],
    clusterOf: new Map([...model.clusterOf].map(([node, cluster]) => [node, tinted.get(cluster) ?? cluster])),
  };
}
