import { breakLines } from "#algorithms/layout/break-lines.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { withCount } from "#features/explore/map/labels/code-count.ts";
import type { LabelFont, LabelRequest, LabelShape } from "#features/explore/map/labels/label.ts";
import {
  badgeSize,
  clusterFont,
  clusterNameFrom,
  condensedFont,
  detailFrom,
  focusFont,
  groupingFont,
  occupationFont,
  placeFont,
  relatedFont,
  smallerFont,
} from "#features/explore/map/labels/label-fonts.ts";
import type { MapModel, ModelCluster, ModelPlace } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import type { Arrangement } from "#features/explore/map/scene/arrange-map.ts";
import type { Light } from "#features/explore/map/scene/light-clusters.ts";
import { dotKey } from "#features/explore/map/scene/map-projection.ts";
import type { SceneDot } from "#features/explore/map/scene/scene.ts";

/** Px of an occupation's lines, and of a place's once it is drawn large. */
const widestOccupation = 140;
/** Where a name has no room beside its dot, shorter lines may. */
const narrowOccupation = 90;
const widestCluster = 128;
const widestPlace = 150;
const narrowPlace = 76;
/** Tried in turn where a cluster's name has no room on its island. */
const narrower = [96, 72, 48];

interface Drawn {
  readonly model: MapModel;
  readonly state: MapState;
  readonly lights: ReadonlyMap<NodeId, Light>;
  readonly arrangement: Arrangement;
  readonly palette: Palette;
  readonly k: number;
  readonly dots: readonly SceneDot[];
  /** How many occupations will be named for their own sake. */
  readonly most: number;
}

/** So many are asked for each one that is named: some have no room. */
const askedFor = 4;

/** Every name that may be shown, by rank: focus, Compare, cluster, related, grouping, place by size, occupation by jobs. */
export function requestLabels(drawn: Drawn): readonly LabelRequest[] {
  const { model, state, dots, lights, k, most } = drawn;
  const focusKey = state.focusDot && dotKey(state.focusDot.occupation, state.focusDot.place);
  const linkKeys = new Set(state.links.map(({ occupation, place }) => dotKey(occupation, place)));
  const focus: LabelRequest[] = [];
  const compared: LabelRequest[] = [];
  const related: LabelRequest[] = [];
  const others: SceneDot[] = [];
  for (const dot of dots) {
    const cluster = model.clusterOf.get(dot.place);
    if (cluster === undefined) continue;
    if (dot.key === focusKey) focus.push(dotLabel(drawn, dot, focusFont, 17, true));
    else if (linkKeys.has(dot.key)) related.push(dotLabel(drawn, dot, relatedFont, 10, true));
    else if (lights.get(cluster.laid.node)?.dots !== true) continue;
    else if (state.compared.has(dot.occupation))
      compared.push(dotLabel(drawn, dot, relatedFont, dot.r, true));
    // Where something is filtered out, only what is left is worth a name.
    else if (state.lens.matches?.has(dot.occupation) === false) continue;
    else if (isOpen(state, cluster) || isBare(state)) others.push(dot);
  }
  return [
    ...focus,
    ...compared,
    ...model.clusters.map((cluster) => clusterLabel(drawn, cluster)),
    ...openLabels(drawn),
    ...related,
    ...groupingLabels(drawn),
    ...placeLabelRequests(drawn),
    ...(k > detailFrom ? others : [])
      .toSorted((a, b) => model.jobsOf(b.occupation) - model.jobsOf(a.occupation))
      .slice(0, most * askedFor)
      .map((dot) => dotLabel(drawn, dot, occupationFont, dot.r, false)),
  ];
}

/** Nothing is open or picked: dots that are shown are those of every cluster. */
const isBare = ({ open, focusDot, highlight, lens }: MapState) =>
  open.length === 0 && focusDot === null && highlight === lens.matches;

const isOpen = ({ open }: MapState, { laid }: ModelCluster) => open.includes(laid.node);

function clusterLabel(
  { model, state, lights, palette, arrangement, k }: Drawn,
  { laid, name, mark }: ModelCluster,
): LabelRequest {
  const paint = palette.paint(mark, lights.get(laid.node)?.dim ?? false);
  const { x, y } = arrangement.name(laid);
  const font = clusterFont(k, model.layout.size);
  const lines = laid.lines.length > 0 ? laid.lines : nameLines(name, widestCluster, font.style, font.size);
  const named = k >= clusterNameFrom;
  const badge = badgeSize(k, model.layout.size);
  const count = state.lens.matchWords.get(laid.node);
  return {
    key: laid.node,
    x: x * k,
    y: y * k,
    r: 0,
    lines: named ? lines : [],
    font,
    stand: "on",
    badge,
    counted: count === undefined || !named || model.layout.size !== "large" ? null : withCount(badge, count),
    leader: false,
    fallbacks: named ? { [Symbol.iterator]: () => clusterShapes(name, font, lines) } : [],
    ground: { coast: laid.coast, k, orAstray: false },
    astray: named
      ? {
          others: model.clusters.flatMap((other) => (other.laid === laid ? [] : [other.laid.coast])),
          halo: palette.sea,
        }
      : null,
    colour: paint.name,
    halo: paint.land,
  };
}

/** In smaller letters, in shorter lines, in narrower letters: where an island is small. */
function* clusterShapes(
  name: ModelCluster["name"],
  font: LabelFont,
  lines: readonly string[],
): Generator<LabelShape> {
  const small = smallerFont(font);
  const shape = (letters: LabelFont, width: number) => ({
    font: letters,
    lines: nameLines(name, width, letters.style, letters.size),
  });
  yield { font: small, lines };
  for (const letters of [small, condensedFont]) for (const width of narrower) yield shape(letters, width);
  // Shorter still: "and" may end a line.
  for (const width of [72, 60])
    yield {
      font: condensedFont,
      lines: breakLines(name.short ?? name.title, width, condensedFont.style, condensedFont.size, ["&"]),
    };
}

/** Px from the upper edge of an open disc to the middle of its name. */
const overDisc = 16;

/** Over the disc, innermost first: what is inside needs its room. */
function openLabels({ model, lights, arrangement, palette, k }: Drawn): readonly LabelRequest[] {
  const font = placeFont(k, model.layout.size);
  if (font === null) return [];
  return model.opened.toReversed().flatMap(({ laid, name }) => {
    const cluster = model.clusterOf.get(laid.node);
    if (cluster === undefined || laid.node === laid.cluster) return [];
    const paint = palette.paint(cluster.mark, lights.get(laid.cluster)?.dim ?? false);
    const { x, y, r } = arrangement.opened(laid);
    const small = smallerFont(font);
    return [
      {
        key: laid.node,
        x: x * k,
        y: (y - r) * k - overDisc,
        r: 0,
        lines: [name.short ?? name.title],
        font,
        stand: "on" as const,
        badge: null,
        counted: null,
        leader: false,
        fallbacks: [{ font: small, lines: [name.short ?? name.title] }],
        ground: null,
        astray: null,
        colour: paint.name,
        halo: paint.land,
      },
    ];
  });
}

function groupingLabels({ model, palette, k }: Drawn): readonly LabelRequest[] {
  const coasts = model.clusters.map(({ laid }) => laid.coast);
  return model.shelves.flatMap(({ laid, title }) =>
    title === null || laid.label === null
      ? []
      : [
          {
            key: laid.node,
            x: laid.label.x * k,
            y: laid.label.y * k,
            r: 0,
            lines: [title],
            font: groupingFont,
            stand: "on" as const,
            badge: null,
            counted: null,
            leader: false,
            fallbacks: [{ font: smallerFont(groupingFont), lines: [title] }],
            ground: { coasts, k },
            astray: null,
            colour: palette.ink3,
            halo: palette.shelf2,
          },
        ],
  );
}

const hidesPlaceNames = ({ open, focusDot, highlight, lens }: MapState, k: number) =>
  open.length === 0 &&
  (focusDot !== null || (highlight !== null && (highlight !== lens.matches || k <= detailFrom)));

/** Largest first. Names give way to dots where these are shown but cannot be told apart yet. */
function placeLabelRequests(drawn: Drawn): readonly LabelRequest[] {
  const { model, state, k } = drawn;
  const font = placeFont(k, model.layout.size);
  if (font === null || hidesPlaceNames(state, k)) return [];
  return model.clusters
    .flatMap((cluster) => cluster.places.map((place) => ({ cluster, place })))
    .toSorted(
      (a, b) => b.place.occupations.length - a.place.occupations.length || b.place.laid.r - a.place.laid.r,
    )
    .flatMap(({ cluster, place }) => placeLabel(drawn, cluster, place, font));
}

function placeLabel(
  { palette, lights, arrangement, state, k }: Drawn,
  { laid: cluster, mark }: ModelCluster,
  { laid, name }: ModelPlace,
  font: LabelFont,
): readonly LabelRequest[] {
  if (name === null) return [];
  const dim = lights.get(cluster.node)?.dim ?? false;
  const paint = palette.paint(mark, dim);
  const { x, y, r } = arrangement.place(laid);
  const large = font.style === "placeBold";
  const small = smallerFont(font);
  const lines =
    large || laid.lines.length === 0 ? nameLines(name, widestPlace, font.style, font.size) : laid.lines;
  return [
    {
      key: laid.node,
      x: x * k,
      y: y * k,
      r: r * k,
      lines,
      font,
      stand: "under",
      badge: null,
      counted: null,
      leader: false,
      fallbacks: [
        { font: small, lines },
        { font: small, lines: nameLines(name, narrowPlace, small.style, small.size) },
      ],
      ground: { coast: cluster.coast, k, orAstray: state.open.includes(cluster.node) },
      astray: null,
      colour: dim ? palette.ink3 : large ? palette.ink : palette.ink2,
      halo: paint.land,
    },
  ];
}

function dotLabel(
  { model, palette, lights, k }: Drawn,
  { key, occupation, place, x, y }: SceneDot,
  font: LabelFont,
  r: number,
  leader: boolean,
): LabelRequest {
  const cluster = model.clusterOf.get(place);
  const name = { title: model.titleOf(occupation), short: null };
  const dim = cluster !== undefined && (lights.get(cluster.laid.node)?.dim ?? false);
  return {
    key,
    x,
    y,
    r,
    lines: nameLines(name, widestOccupation, font.style, font.size),
    font,
    stand: "around",
    badge: null,
    counted: null,
    leader,
    fallbacks: {
      *[Symbol.iterator]() {
        yield { font, lines: nameLines(name, narrowOccupation, font.style, font.size) };
      },
    },
    ground: cluster === undefined ? null : { coast: cluster.laid.coast, k, orAstray: leader },
    astray: null,
    colour: palette.ink,
    halo: cluster === undefined ? palette.halo : palette.paint(cluster.mark, dim).land,
  };
}
