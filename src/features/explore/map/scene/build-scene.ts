import type { NodeId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";
import { placeLabels } from "#features/explore/map/labels/place-labels.ts";
import { requestLabels } from "#features/explore/map/labels/request-labels.ts";
import { buildCurves, buildNodeLinks, sceneLink } from "#features/explore/map/links/build-curves.ts";
import { pathCurves, pathSigns } from "#features/explore/map/links/build-path.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { DotId, MapState } from "#features/explore/map/map-state.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import { buildAreas, placeBatches } from "#features/explore/map/scene/build-areas.ts";
import { bandDots } from "#features/explore/map/scene/build-band-dots.ts";
import { buildDots, dotBatches, missed, outlined } from "#features/explore/map/scene/build-dots.ts";
import { buildRings, codeSigns, compareSigns } from "#features/explore/map/scene/build-marks.ts";
import { placeShares } from "#features/explore/map/scene/build-shares.ts";
import { type Light, lightClusters, showsDots } from "#features/explore/map/scene/light-clusters.ts";
import type { Scene, SceneBody, SceneDot } from "#features/explore/map/scene/scene.ts";

/** Names of occupations on a screen at once. */
const mostOccupationNames = 60;
/** Px of the rings round places that links end at. */
const endWidth = 1.75;
export interface SceneInput {
  readonly model: MapModel;
  readonly state: MapState;
  readonly arrangement: Arrangement;
  readonly palette: Palette;
  /** Px per world unit. */
  readonly k: number;
  /** Px; how much is on screen at once. */
  readonly width: number;
  readonly height: number;
  /** Edge that no label crosses, in map px; `null` while the reader moves the map about. */
  readonly within: Box | null;
  /** What controls lie over, in map px. */
  readonly taken: readonly Box[];
}

/** Decides everything that is drawn: what, where, in which colour, under which name. */
export function buildScene(input: SceneInput): Scene {
  const { model, state, arrangement, palette, k } = input;
  const lights = lightClusters(model, state, k);
  const dots = buildDots(model, arrangement, lights, state, k);
  const find = (meant: DotId) =>
    dots.find(({ occupation, place }) => occupation === meant.occupation && place === meant.place) ?? null;
  const focusDot = state.focusDot === null ? null : find(state.focusDot);
  const ends = state.links.flatMap((link) => find(link) ?? []);

  const placeList = model.clusters.flatMap(({ places }) =>
    places.map(({ laid }): SceneBody => {
      const { x, y, r } = arrangement.place(laid);
      return { node: laid.node, x: x * k, y: y * k, r: r * k };
    }),
  );
  const openList = model.opened.map(({ laid }): SceneBody => {
    const { x, y, r } = arrangement.opened(laid);
    return { node: laid.node, x: x * k, y: y * k, r: r * k };
  });
  const most = mostNames(input);
  const { within, taken } = input;
  const discs = obstacles(model, state, lights, placeList, dots, focusDot, ends);
  const names = placeLabels(
    requestLabels({ model, state, lights, arrangement, palette, k, dots, most }),
    discs,
    { within, taken, most, overDiscs: isPale(state.lens), codesOver: state.lens.bands === null },
  );
  const { addFacts } = state.lens;
  const labels =
    addFacts === null ? names : addFacts(names, { model, palette, k, dots, discs, taken, within });
  const { bands } = state.lens;
  const drawn =
    bands === null
      ? { discs: dotBatches(model, dots, state, palette, lights), glyphs: [] }
      : bandDots(model, dots, state, bands, palette, lights);
  const isIsland = model.clusters.some(({ laid }) => laid.node === state.focusNode);
  const drawing = { model, arrangement, palette, k };
  const { ties } = state.lens;
  const own = buildNodeLinks(drawing, state.focusNode, state.nodeLinks);
  const focusPlace = isIsland ? null : (placeList.find(({ node }) => node === state.focusNode) ?? null);

  return {
    k,
    sea: palette.sea,
    areas: buildAreas(model, state, palette, lights),
    // The ties of what is picked are drawn as its links.
    ties:
      ties === null
        ? []
        : ties.build(
            drawing,
            ties,
            own.curves.length > 0 ? palette.strong : palette.ink3,
            ({ a, b }) => a !== state.focusNode && b !== state.focusNode,
          ),
    places: placeBatches(model, arrangement, state.lens, palette, lights, k),
    shares: placeShares(model, arrangement, state.lens, palette, lights, k),
    dots: drawn.discs,
    glyphs: drawn.glyphs,
    curves:
      state.path.length > 0
        ? pathCurves(state.path, find)
        : focusDot === null
          ? own.curves
          : buildCurves(focusDot, ends),
    curveColour: palette.ink,
    curveHalo: palette.halo,
    rings: [
      ...(own.ends.length === 0 ? [] : [outlined(own.ends, palette.ink, endWidth)]),
      ...buildRings(model, state.lens, palette, focusDot, ends, focusPlace),
    ],
    labels,
    signs: [
      ...pathSigns(state.path, find, palette),
      ...codeSigns(model, state.lens, palette, lights, labels),
      ...compareSigns(state, palette, dots, placeList, labels, focusDot),
    ],
    dotList: dots,
    placeList,
    openList,
    clusterList: model.clusters.map(({ laid }) => ({
      ...bodyOf(laid.node, labels, { x: laid.x * k, y: laid.y * k }),
      coast: laid.coast,
      bounds: laid.bounds,
    })),
    shelfList: model.shelves.flatMap(({ laid }) =>
      labels.some(({ key }) => key === laid.node) ? [bodyOf(laid.node, labels, { x: 0, y: 0 })] : [],
    ),
    focusDot,
    links: ends.flatMap((dot) => sceneLink(drawing, dot)),
    nodeLinks: own.nodeLinks,
    // The steps of a path lead from one to the next, and the map fits them.
    linksFrom: state.path.length > 0 ? null : (focusDot ?? own.linksFrom),
  };
}

/** Discs stand for their dots in the tint of their land, so that nothing is lost under a name. */
const isPale = ({ bands, everyOccupation, matches }: MapState["lens"]) =>
  bands === null && !everyOccupation && matches === null;

/** What no name lies over. What a filter leaves out is pale, and names may. */
function obstacles(
  model: MapModel,
  state: MapState,
  lights: ReadonlyMap<NodeId, Light>,
  places: readonly SceneBody[],
  dots: readonly SceneDot[],
  focus: SceneDot | null,
  ends: readonly SceneDot[],
): readonly number[] {
  const filled = places.filter(({ node }) => {
    const cluster = model.clusterOf.get(node);
    const light = cluster && lights.get(cluster.laid.node);
    if (state.lens.matches !== null && light?.dim) return false;
    return cluster !== undefined && !showsDots(light, node);
  });
  const meant =
    state.lens.matches === null ? dots : dots.filter(({ occupation }) => !missed(state, occupation));
  const discs = [...filled, ...meant].flatMap(({ x, y, r }) => [x, y, r]);
  for (const { x, y } of ends) discs.push(x, y, 9);
  if (focus !== null) discs.push(focus.x, focus.y, 17);
  return discs;
}

/** More where what is open, or the whole map, is larger than the screen, so that a screen stays as full. */
function mostNames({ model, state, k, width, height }: SceneInput): number {
  const area = model.clusters
    .filter(({ laid }) => state.open.length === 0 || state.open.includes(laid.node))
    .reduce(
      (sum, { laid: { bounds } }) => sum + (bounds.x1 - bounds.x0) * (bounds.y1 - bounds.y0) * k * k,
      0,
    );
  return Math.round(mostOccupationNames * Math.max(1, area / Math.max(1, width * height)));
}

/** Where a named thing can be met: at its name. */
function bodyOf(
  node: NodeId,
  labels: readonly PlacedLabel[],
  else_: { readonly x: number; readonly y: number },
): SceneBody {
  const label = labels.find(({ key }) => key === node);
  if (label === undefined) return { node, ...else_, r: 22 };
  const { x0, y0, x1, y1 } = label.box;
  return { node, x: (x0 + x1) / 2, y: (y0 + y1) / 2, r: Math.max(12, (y1 - y0) / 2) };
}
