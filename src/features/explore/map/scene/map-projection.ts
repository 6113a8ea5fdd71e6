import type { NodeId, OccupationId } from "#domain/ids.ts";

/** Where something is drawn: its middle in px from the map's upper left corner, and half its hit area. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  /** At least 12. */
  readonly r: number;
}

/**
 * Where the map shows things, for elements that lie over the drawing. It is handed on when the camera has
 * come to rest; while it moves, the map moves the whole layer with it.
 *
 * A pointer's click is picked by the map from the point, so such elements act on keys, and on clicks that no
 * pointer made (`event.detail === 0`, as screen readers send them).
 */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  /** All that is drawn and in view, by node id; occupations by {@link dotKey}. An open cluster or place lies at its name. */
  readonly nodes: ReadonlyMap<string, Projected>;
}

/** An occupation at one of its places: each is a dot of its own. */
export const dotKey = (occupation: OccupationId, place: NodeId): string => `${occupation}@${place}`;
