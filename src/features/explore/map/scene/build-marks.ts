import type { NodeId } from "#domain/ids.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { codeAndCount } from "#features/explore/map/labels/code-count.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapLens, MapState } from "#features/explore/map/map-state.ts";
import { outlined } from "#features/explore/map/scene/build-dots.ts";
import type { Light } from "#features/explore/map/scene/light-clusters.ts";
import type { DiscBatch, SceneBody, SceneDot, Sign } from "#features/explore/map/scene/scene.ts";

/** Radii and widths in px, as every mark of the map has them. */
const selected = { inner: 12, innerWidth: 2.5, outer: 16.5, outerWidth: 1.5 };
const endDot = 6.5;
const compareDisc = 11;

/** Rings of what is picked and of the ends of its links, over the dots and links. */
export function buildRings(
  model: MapModel,
  { bands }: MapLens,
  palette: Palette,
  focus: SceneDot | null,
  ends: readonly SceneDot[],
  focusPlace: SceneBody | null,
): readonly DiscBatch[] {
  const dotColour = ({ place, occupation }: SceneDot) => {
    const band = bands?.of(occupation, place) ?? null;
    if (bands !== null && band !== null) return palette.band(bands.colouring, band);
    const mark = model.clusterOf.get(place)?.mark;
    return mark === undefined ? palette.ink : palette.paint(mark, false).dot;
  };
  const rings: DiscBatch[] = ends.flatMap((dot) => [
    outlined([dot.x, dot.y, endDot + 2.5], palette.ink, 1.75, palette.halo),
    { fill: dotColour(dot), edge: null, discs: [dot.x, dot.y, endDot - 1], square: false },
  ]);
  if (focusPlace !== null) {
    const { x, y, r } = focusPlace;
    rings.push(outlined([x, y, r + 2], palette.pick, selected.innerWidth));
    rings.push(outlined([x, y, r + 6.5], palette.pick, selected.outerWidth));
  }
  if (focus !== null) {
    const { x, y } = focus;
    rings.push(outlined([x, y, selected.outer], palette.pick, selected.outerWidth, palette.halo));
    rings.push(outlined([x, y, selected.inner], palette.pick, selected.innerWidth));
    rings.push({ fill: dotColour(focus), edge: null, discs: [x, y, 7], square: false });
  }
  return rings;
}

/** A number on an ink disc, upper right of what is in Compare and clear of the rings round what is picked. */
export function compareSigns(
  { compared, focusNode }: MapState,
  palette: Palette,
  dots: readonly SceneDot[],
  places: readonly SceneBody[],
  labels: readonly PlacedLabel[],
  focusDot: SceneDot | null,
): readonly Sign[] {
  if (compared.size === 0) return [];
  const sign = (x: number, y: number, number: number): Sign => ({
    shape: "disc",
    x,
    y,
    width: 2 * compareDisc,
    height: 2 * compareDisc,
    text: String(number),
    fill: palette.ink,
    colour: palette.paper,
    edge: palette.halo,
  });
  const upperRight = ({ x, y }: SceneBody | SceneDot, r: number, number: number) =>
    sign(x + r * 0.7 + 6, y - r * 0.7 - 6, number);
  return [
    ...dots.flatMap((dot) => {
      const number = compared.get(dot.occupation);
      return number === undefined
        ? []
        : [upperRight(dot, dot.key === focusDot?.key ? selected.outer : dot.r, number)];
    }),
    ...places.flatMap((place) => {
      const number = compared.get(place.node);
      return number === undefined
        ? []
        : [upperRight(place, place.node === focusNode ? place.r + 6.5 : place.r, number)];
    }),
    ...labels.flatMap(({ key, box, badge }) => {
      const number = compared.get(key as NodeId);
      if (number === undefined || places.some(({ node }) => node === key)) return [];
      const width = badge?.width ?? box.x1 - box.x0;
      return [sign((box.x0 + box.x1) / 2 + width / 2 + 8, box.y0 + 2, number)];
    }),
  ];
}

/** Px; a wider badge holds a count. */
const widestCode = 30;

/** Every cluster's two letters over its name, and how many of its occupations match. */
export function codeSigns(
  model: MapModel,
  { matchWords }: MapLens,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
  labels: readonly PlacedLabel[],
): readonly Sign[] {
  return labels.flatMap(({ key, box, badge }) => {
    const cluster = badge === null ? undefined : model.clusterOf.get(key as NodeId);
    if (cluster === undefined || badge === null) return [];
    const {
      badge: paint,
      land,
      name,
    } = palette.paint(cluster.mark, lights.get(cluster.laid.node)?.dim ?? false);
    // Where the name has no room the badge may stand by itself, without its count.
    const words = badge.width > widestCode ? matchWords.get(cluster.laid.node) : undefined;
    const { code, count } = codeAndCount(badge, words, (box.x0 + box.x1 - badge.width) / 2);
    const sign = { shape: "code" as const, y: box.y0 + badge.height / 2, height: badge.height };
    const { fill, text: colour, edge } = paint;
    return [
      { ...sign, ...code, text: cluster.mark.code, fill, colour, edge },
      ...(words === undefined
        ? []
        : [{ ...sign, ...count, text: words, fill: land, colour: name, edge: null }]),
    ];
  });
}
