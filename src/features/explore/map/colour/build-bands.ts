import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { placementStatuses, placementStatusOf } from "#algorithms/change/placement-status.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Colouring } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";

/** What colours tell in place of clusters. */
export type BandColouring = Exclude<Colouring, "cluster">;

/** Which of a few bands every dot is in. */
export interface Bands {
  readonly colouring: BandColouring;
  /** `null`: not published. */
  readonly of: (occupation: OccupationId, place: NodeId) => number | null;
  /** How many occupations of each place are in each band; last those of which nothing is published. */
  readonly counts: ReadonlyMap<NodeId, readonly number[]>;
}

/** @returns `null` for what is no facet of occupations */
export function facetBands(
  colouring: BandColouring,
  model: MapModel,
  index: FrameworkIndex,
  occupations: ReadonlyMap<OccupationId, Occupation>,
): Bands | null {
  const facet = facets.find(({ id }) => id === colouring);
  if (facet === undefined) return null;
  const known = new Map(
    index.occupations.map((id) => {
      const occupation = occupations.get(id);
      return [id, occupation === undefined ? null : facet.bandOf(occupation, index)] as const;
    }),
  );
  return withCounts(model, colouring, facet.bands, (occupation) => known.get(occupation) ?? null);
}

/** @param side of the report that the map shows */
export function changeBands(model: MapModel, report: ChangeReport, side: "from" | "to"): Bands {
  const statusOf = placementStatusOf(report, side);
  const { byId } = side === "from" ? report.table.a : report.table.b;
  return withCounts(model, "change", placementStatuses.length, (occupation, place) => {
    const compared = byId.has(place) ? place : model.clusterOf.get(place)?.laid.node;
    return compared === undefined ? null : placementStatuses.indexOf(statusOf(occupation, compared));
  });
}

function withCounts(model: MapModel, colouring: BandColouring, bands: number, of: Bands["of"]): Bands {
  const counts = new Map<NodeId, readonly number[]>();
  for (const [node, { occupations }] of model.placeOf) {
    const own = Array.from({ length: bands + 1 }, () => 0);
    for (const occupation of occupations) {
      const at = of(occupation, node) ?? bands;
      own[at] = (own[at] ?? 0) + 1;
    }
    counts.set(node, own);
  }
  return { colouring, of, counts };
}
