import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapLink } from "#features/explore/map/map-state.ts";

interface LinkCounts {
  /** Related occupations, and other places of the same. */
  readonly jobs: number;
  readonly places: number;
  readonly clusters: number;
  /** What the framework calls its clusters. */
  readonly level: { readonly singular: string; readonly plural: string };
}

/** What the drawn links are, and how many clusters they reach. */
export function countLinks(
  links: readonly MapLink[],
  model: MapModel,
  index: FrameworkIndex | undefined,
): LinkCounts {
  const clusters = new Set(links.map(({ place }) => model.clusterOf.get(place)?.laid.node));
  const jobs = links.filter(({ reason }) => reason.kind === "related").length;
  const first = model.clusters[0]?.laid.node;
  const id = first === undefined ? undefined : index?.byId.get(first)?.level;
  const level = index?.framework.levels.find((one) => one.id === id);
  return {
    jobs,
    places: links.length - jobs,
    clusters: clusters.size,
    level: level ?? { singular: "", plural: "" },
  };
}
