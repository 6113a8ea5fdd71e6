import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import type { NodeId } from "#domain/ids.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";

/** How an island is shown: dimmed, or with the dots of its occupations. */
export interface Light {
  readonly dim: boolean;
  readonly dots: boolean;
  /** The places that show theirs, where the map looks into a disc of the island; `null`: all. */
  readonly dotsIn: ReadonlySet<NodeId> | null;
}

/** Whether the place is drawn by its dots. */
export const showsDots = (light: Light | undefined, place: NodeId): boolean =>
  light?.dots === true && (light.dotsIn === null || light.dotsIn.has(place));

/** Px per unit from which dots can be told apart, so that the whole map shows them all. */
const dotsFrom = 1.8;

/** More dots than this, closer to each other than so many px, make one grey: their places are drawn for them. */
const mostSpecks = 2500;
const leastPitch = 2;

/** Between two dots of a large place, world units. */
const pitchOf = ({ layout }: MapModel) => Math.sqrt(Math.PI) * sizeFigures[layout.size].disc.root;

const counts = new WeakMap<MapModel, number>();

function countMarks(model: MapModel): number {
  const known = counts.get(model);
  if (known !== undefined) return known;
  const count = model.clusters.reduce(
    (sum, { places }) => sum + places.reduce((within, { occupations }) => within + occupations.length, 0),
    0,
  );
  counts.set(model, count);
  return count;
}

/**
 * What is open is lit alone. With nothing open, an occupation in focus lights the islands that its links reach,
 * a grouping its own islands, and a filter or a pick in another pane those that hold what is meant. Else all are lit.
 */
export function lightClusters(model: MapModel, state: MapState, k: number): ReadonlyMap<NodeId, Light> {
  const lit = litClusters(model, state);
  const tellable = k * pitchOf(model) >= leastPitch || countMarks(model) <= mostSpecks;
  const withDots =
    state.lens.everyOccupation ||
    state.open.length > 0 ||
    state.focusDot !== null ||
    state.highlight !== null;
  const looked = model.opened.find(({ laid }) => laid.node === state.inside)?.laid;
  const dotsIn = looked === undefined ? null : new Set(looked.holds);
  return new Map(
    model.clusters.map((cluster) => {
      const bright = lit === null || lit.has(cluster.laid.node);
      return [
        cluster.laid.node,
        {
          dim: !bright,
          dots: bright && tellable && !state.held && (withDots || k >= dotsFrom),
          dotsIn: cluster.laid.node === looked?.cluster ? dotsIn : null,
        },
      ];
    }),
  );
}

function litClusters(
  model: MapModel,
  { open, focusDot, focusNode, links, highlight }: MapState,
): ReadonlySet<NodeId> | null {
  if (open.length > 0) return new Set(open);
  if (focusDot !== null)
    return new Set([focusDot, ...links].flatMap(({ place }) => model.clusterOf.get(place)?.laid.node ?? []));
  const grouped = model.clusters.filter(({ laid }) => laid.shelf !== null && laid.shelf === focusNode);
  if (grouped.length > 0) return new Set(grouped.map(({ laid }) => laid.node));
  if (highlight === null) return null;
  const holds = ({ places }: ModelCluster) =>
    places.some(({ occupations }) => occupations.some((id) => highlight.has(id)));
  return new Set(model.clusters.filter(holds).map(({ laid }) => laid.node));
}
