import { buildLinks, type LinkReason, mostLinks } from "#algorithms/graph/build-links.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { Details } from "#domain/details.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import type { AddFacts } from "#features/explore/map/labels/occupation-facts.ts";
import type { MapTies } from "#features/explore/map/links/build-bridges.ts";
import type { MapNodeLink } from "#features/explore/map/links/build-curves.ts";
import { type PathStop, placePath } from "#features/explore/map/links/build-path.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { Sizes } from "#features/explore/map/scene/size-places.ts";
import { selectBridges } from "#store/selectors/select-bridges.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";

/** An occupation at the place where its dot lies. */
export interface DotId {
  readonly occupation: OccupationId;
  readonly place: NodeId;
}

export interface MapLink extends DotId {
  readonly reason: LinkReason | { readonly kind: "step" };
}

/** What is open, picked and compared in one pane, found on its map. */
export interface MapState {
  /** Clusters. */
  readonly open: readonly NodeId[];
  /** Those whose places have grown to hold their dots apart. */
  readonly grown: readonly NodeId[];
  /** The open disc that the map looks into; `null`: none stands open, or what is picked lies elsewhere. */
  readonly inside: NodeId | null;
  /** Other maps stand beside it. */
  readonly beside: boolean;
  readonly focusNode: NodeId | null;
  readonly focusDot: DotId | null;
  readonly links: readonly MapLink[];
  /** Of a picked place or island, most first. */
  readonly nodeLinks: readonly MapNodeLink[];
  /** The steps of the path, each at one of its places; empty where none is shown. */
  readonly path: readonly PathStop[];
  /** Position in Compare, from 1. */
  readonly compared: ReadonlyMap<OccupationId | NodeId, number>;
  /** What another pane points at, of what the filter lets through; all else is dimmed. */
  readonly highlight: ReadonlySet<OccupationId> | null;
  /** There are too many dots to be read: none is shown but what is picked, compared or linked. */
  readonly held: boolean;
  readonly lens: MapLens;
}

/** The lens as it applies to one map. */
export interface MapLens {
  /** What the filter lets through; `null`: nothing is filtered. */
  readonly matches: ReadonlySet<OccupationId> | null;
  /** Of each cluster that has any: how many of its occupations match, in words. */
  readonly matchWords: ReadonlyMap<NodeId, string>;
  readonly everyOccupation: boolean;
  /** What colours tell; `null`: clusters. */
  readonly bands: Bands | null;
  /** What sizes tell; `null`: how many occupations a place holds. */
  readonly sizes: Sizes | null;
  /** The strongest ties, if they are asked for. */
  readonly ties: MapTies | null;
  /** Adds what stands under an occupation's name where there is room; `null` on a map that is not looked at closely. */
  readonly addFacts: AddFacts | null;
}

export const plainMapLens: MapLens = {
  matches: null,
  matchWords: new Map(),
  everyOccupation: false,
  bands: null,
  sizes: null,
  ties: null,
  addFacts: null,
};

export const restingState: MapState = {
  open: [],
  grown: [],
  inside: null,
  beside: false,
  focusNode: null,
  focusDot: null,
  links: [],
  nodeLinks: [],
  path: [],
  compared: new Map(),
  highlight: null,
  held: false,
  lens: plainMapLens,
};

interface Shown {
  readonly open: readonly NodeId[];
  /** Other maps stand beside it: what is open is shown on the whole map, so that the two can be compared. */
  readonly beside: boolean;
  /** The focus of this pane, `null` if it is elsewhere. */
  readonly focus: Focus | null;
  readonly compare: readonly Target[];
  readonly details: Details | null;
  /** Its occupations, both ends included. */
  readonly path: readonly OccupationId[];
  readonly highlight: ReadonlySet<OccupationId> | null;
  readonly lens: MapLens;
}

export function buildMapState(
  model: MapModel,
  index: FrameworkIndex,
  { open, beside, focus, compare, details, path, highlight, lens }: Shown,
): MapState {
  const picked = focus?.target ?? null;
  const pickedDot = picked?.kind === "occupation" ? dotOf(model, index, picked.id, focus?.at ?? null) : null;
  const stops = placePath(model, path, pickedDot);
  // A path that nothing is picked of begins at its first step.
  const focusDot = pickedDot ?? stops[0] ?? null;
  const focusNode = picked?.kind === "node" && picked.frameworkId === index.framework.id ? picked.id : null;
  const drawn = open.filter((node) => model.clusterOf.has(node));
  return {
    open: drawn,
    grown: beside ? [] : drawn,
    inside: insideOf(model, index, focusDot?.place ?? focusNode),
    beside,
    focusNode,
    focusDot,
    links:
      focusDot === null
        ? []
        : stops.length > 0
          ? stepsBeside(stops, focusDot)
          : linksOf(model, index, focusDot, focus?.at ?? null, details),
    nodeLinks:
      focusNode === null || stops.length > 0
        ? []
        : nodeLinksOf(model, index, focusNode, lens.ties === null ? fewLinks : mostLinks),
    path: stops,
    compared: new Map(
      compare.flatMap((target, at) =>
        target.kind === "occupation" || target.frameworkId === index.framework.id
          ? [[target.id, at + 1] as const]
          : [],
      ),
    ),
    highlight: meantOf(highlight, lens.matches),
    held: false,
    lens,
  };
}

/**
 * The innermost open disc round what is picked, or of all where nothing is picked; only a disc that lies in the others,
 * and none that fills its island.
 */
function insideOf({ opened }: MapModel, index: FrameworkIndex, picked: NodeId | null): NodeId | null {
  if (opened.length === 0) return null;
  const path = picked === null ? null : new Set(pathOf(index, picked));
  const round = opened.filter(({ laid }) => path === null || path.has(laid.node));
  const innermost = round.at(-1);
  if (innermost === undefined || innermost.laid.node === innermost.laid.cluster) return null;
  const way = pathOf(index, innermost.laid.node);
  return round.every(({ laid }) => way.includes(laid.node)) ? innermost.laid.node : null;
}

/** What is in both; the pick alone where the filter lets none of it through, so that it is found all the same. */
function meantOf(picked: MapState["highlight"], matches: MapLens["matches"]): MapState["highlight"] {
  if (picked === null || matches === null) return picked ?? matches;
  const both = new Set([...picked].filter((occupation) => matches.has(occupation)));
  return both.size === 0 ? picked : both;
}

function dotOf(
  model: MapModel,
  index: FrameworkIndex,
  occupation: OccupationId,
  at: NodeId | null,
): DotId | null {
  const meant = at === null ? null : laidPlace(model, index, at);
  const places = model.placesWith(occupation).map(({ laid }) => laid.node);
  const place = places.find((node) => node === meant) ?? places[0];
  return place === undefined ? null : { occupation, place };
}

function linksOf(
  model: MapModel,
  index: FrameworkIndex,
  dot: DotId,
  at: NodeId | null,
  details: Details | null,
): readonly MapLink[] {
  const related = details?.related.get(dot.occupation) ?? null;
  const seen = new Set([`${dot.occupation}@${dot.place}`]);
  return buildLinks(index, dot.occupation, at, related).flatMap(({ occupation, node, reason }) => {
    const place = laidPlace(model, index, node);
    if (place === null || seen.has(`${occupation}@${place}`)) return [];
    seen.add(`${occupation}@${place}`);
    return [{ occupation, place, reason }];
  });
}

/** All steps but the one that is picked, as ends of links. */
const stepsBeside = (stops: readonly PathStop[], { occupation, place }: DotId): readonly MapLink[] =>
  stops
    .filter((stop) => stop.occupation !== occupation || stop.place !== place)
    .map((stop) => ({ occupation: stop.occupation, place: stop.place, reason: { kind: "step" } }));

/** Ties of a picked place or island that are drawn until the strongest of the whole map are asked for. */
const fewLinks = 5;

/** To what is drawn only. */
function nodeLinksOf(
  model: MapModel,
  index: FrameworkIndex,
  id: NodeId,
  most: number,
): readonly MapNodeLink[] {
  const node = index.byId.get(id);
  if (node === undefined || !model.clusterOf.has(id)) return [];
  return selectBridges(index, node)
    .level.filter((bridge) => model.clusterOf.has(bridge.node.id))
    .slice(0, most)
    .map((bridge) => ({ node: bridge.node.id, shared: bridge.shared.length }));
}

/** The drawn place that the node is or lies in. */
function laidPlace(model: MapModel, index: FrameworkIndex, node: NodeId): NodeId | null {
  const path = [
    node,
    ...index
      .ancestorsOf(node)
      .map(({ id }) => id)
      .toReversed(),
  ];
  return path.find((step) => model.placeOf.has(step)) ?? null;
}
