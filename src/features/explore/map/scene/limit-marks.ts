import type { NodeId } from "#domain/ids.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { lightClusters, showsDots } from "#features/explore/map/scene/light-clusters.ts";

/** More marks than this at once cannot be told apart. */
const mostMarks = 2500;

/** That a map would show more marks than can be read. */
export interface TooManyMarks {
  readonly count: number;
  /** The picked cluster, else the largest, of those that can be read; `null`: there is none. */
  readonly group: NodeId | null;
}

/** @returns `null` where all that the state asks for can be read */
export function findTooManyMarks(model: MapModel, state: MapState): TooManyMarks | null {
  const lights = lightClusters(model, { ...state, held: false }, 1);
  const count = model.clusters
    .flatMap(({ laid, places }) =>
      places.filter((place) => showsDots(lights.get(laid.node), place.laid.node)),
    )
    .reduce((sum, { occupations }) => sum + occupations.length, 0);
  if (count <= mostMarks) return null;
  const readable = model.clusters.filter((cluster) => marksOf(cluster) <= mostMarks);
  const picked = readable.find(({ laid }) => laid.node === state.focusNode);
  const [largest] = readable.toSorted((a, b) => marksOf(b) - marksOf(a));
  return { count, group: (picked ?? largest)?.laid.node ?? null };
}

const marksOf = ({ places }: ModelCluster) =>
  places.reduce((sum, { occupations }) => sum + occupations.length, 0);
