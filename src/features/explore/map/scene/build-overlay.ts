import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { relatedFont } from "#features/explore/map/labels/label-fonts.ts";
import { placeLabels } from "#features/explore/map/labels/place-labels.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import { outlined } from "#features/explore/map/scene/build-dots.ts";
import type { Picked } from "#features/explore/map/scene/pick.ts";
import type { Area, DiscBatch, Overlay, Scene, TieBatch } from "#features/explore/map/scene/scene.ts";

const hoverRing = 10.5;
const hoverWidth = 1.5;
/** Dots closer to each other than this, px, would vanish under their rings. */
const leastPitch = 24;
/** More rings than this would hide what they stand round. */
const mostRings = 60;

/** A ring round what the pointer is over, with its name if the map does not show it; and round what it is over elsewhere. */
export function buildOverlay(
  scene: Scene,
  model: MapModel,
  palette: Palette,
  picked: Picked | null,
  elsewhere: ReadonlySet<OccupationId> | null,
  sight: Box,
): Overlay | null {
  if (picked === null && elsewhere === null) return null;
  const discs = elsewhere === null ? [] : ringsElsewhere(scene, model, palette, elsewhere);
  const areas: Area[] = [];
  const ties = picked?.kind === "node" ? tiesOf(scene, model, palette, picked.node) : [];
  if (picked?.kind === "dot")
    discs.push(outlined([picked.dot.x, picked.dot.y, hoverRing], palette.ink, hoverWidth));
  if (picked?.kind === "node") {
    const cluster = scene.clusterList.find(({ node }) => node === picked.node);
    const place = [...scene.placeList, ...scene.openList].find(({ node }) => node === picked.node);
    if (cluster !== undefined)
      areas.push({
        rings: cluster.coast,
        bounds: cluster.bounds,
        fill: null,
        edge: { colour: palette.ink, width: hoverWidth },
      });
    else if (place !== undefined)
      discs.push(outlined([place.x, place.y, place.r + 3], palette.ink, hoverWidth));
  }
  return {
    areas,
    ties,
    discs,
    plate: picked === null ? null : plateOf(scene, model, palette, picked, sight),
  };
}

/** Ties that are drawn of a place, or of any place of an island. */
function tiesOf(scene: Scene, model: MapModel, { ink }: Palette, node: NodeId): readonly TieBatch[] {
  const isOf = (place: NodeId) => place === node || model.clusterOf.get(place)?.laid.node === node;
  return scene.ties.map((batch) => ({
    ...batch,
    colour: ink,
    lines: batch.lines.filter(({ a, b }) => isOf(a) || isOf(b)),
  }));
}

function ringsElsewhere(
  scene: Scene,
  model: MapModel,
  palette: Palette,
  elsewhere: ReadonlySet<OccupationId>,
): DiscBatch[] {
  const drawn = scene.dotList.filter(({ occupation }) => elsewhere.has(occupation));
  const dotted = new Set(drawn.map(({ place }) => place));
  const places = scene.placeList.filter(
    ({ node }) =>
      !dotted.has(node) &&
      model.placeOf.get(node)?.occupations.some((occupation) => elsewhere.has(occupation)),
  );
  // One occupation's rings lie apart, each at another place.
  const apart = elsewhere.size === 1 ? drawn : drawn.filter(({ pitch }) => pitch >= leastPitch);
  const dots = apart.length > mostRings ? [] : apart;
  return [
    outlined(
      [...dots.flatMap(({ x, y }) => [x, y, hoverRing]), ...places.flatMap(({ x, y, r }) => [x, y, r + 3])],
      palette.ink,
      hoverWidth,
    ),
  ];
}

function plateOf(
  scene: Scene,
  model: MapModel,
  palette: Palette,
  picked: Picked,
  sight: Box,
): Overlay["plate"] {
  const key = picked.kind === "dot" ? picked.dot.key : picked.node;
  if (scene.labels.some((label) => label.key === key)) return null;
  const body = picked.kind === "dot" ? picked.dot : scene.placeList.find(({ node }) => node === picked.node);
  const title =
    picked.kind === "dot"
      ? model.titleOf(picked.dot.occupation)
      : model.placeOf.get(picked.node)?.name?.title;
  if (body === undefined || title === undefined) return null;
  const [label] = placeLabels(
    [
      {
        key,
        x: body.x,
        y: body.y,
        r: picked.kind === "dot" ? hoverRing + 4 : body.r + 9,
        lines: nameLines({ title, short: null }, 160, relatedFont.style, relatedFont.size),
        font: relatedFont,
        stand: "around",
        badge: null,
        counted: null,
        leader: false,
        fallbacks: [],
        ground: null,
        astray: null,
        colour: palette.ink,
        halo: palette.paper,
      },
    ],
    [],
    {
      within: { x0: sight.x0 + 8, y0: sight.y0 + 8, x1: sight.x1 - 8, y1: sight.y1 - 8 },
      taken: [],
      most: 1,
      overDiscs: false,
      codesOver: false,
    },
  );
  return label === undefined ? null : { label, fill: palette.paper, edge: palette.strong };
}
