import type { NodeId } from "#domain/ids.ts";
import { type BandMark, bandMarks, ringed as inRing } from "#features/explore/map/colour/band-marks.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import {
  createBatches,
  filled,
  isSquare,
  missed,
  outlined,
  ringedKeys,
} from "#features/explore/map/scene/build-dots.ts";
import type { Light } from "#features/explore/map/scene/light-clusters.ts";
import type { DiscBatch, GlyphBatch, SceneDot } from "#features/explore/map/scene/scene.ts";

/** From this radius, px, a dot's filling or shape can be seen; under it colour alone speaks, and the lists. */
const glyphFrom = 4;

interface BandDots {
  readonly discs: readonly DiscBatch[];
  readonly glyphs: readonly GlyphBatch[];
}

/** Dots by the colour and the mark of their band; of which nothing is published, as hollow rings. */
export function bandDots(
  model: MapModel,
  dots: readonly SceneDot[],
  state: MapState,
  bands: Bands,
  palette: Palette,
  lights: ReadonlyMap<NodeId, Light>,
): BandDots {
  const ringed = ringedKeys(state);
  const square = isSquare(dots);
  const misses = createBatches((colour) => outlined([], colour, 1), square);
  const unknown = createBatches((colour) => outlined([], colour, 1), false);
  const hollow = createBatches((colour) => outlined([], colour, 1.25, palette.halo), false);
  const wholes = createBatches(filled, square);
  const glyphs = new Map<
    string,
    { readonly mark: BandMark; readonly colour: string; readonly at: number[]; readonly rings: number[] }
  >();
  const marks = bandMarks[bands.colouring];

  for (const { key, occupation, place, x, y, r } of dots) {
    const cluster = model.clusterOf.get(place);
    if (cluster === undefined || ringed.has(key)) continue;
    const paint = palette.paint(cluster.mark, lights.get(cluster.laid.node)?.dim ?? false);
    if (missed(state, occupation)) {
      misses.add(paint.miss, x, y, Math.max(1, r * 0.62));
      continue;
    }
    const band = bands.of(occupation, place);
    if (band === null) {
      unknown.add(palette.ink3, x, y, Math.max(1, r - 0.5));
      continue;
    }
    const colour = palette.band(bands.colouring, band);
    const mark = marks[band];
    if (mark === undefined || square || r < glyphFrom) {
      wholes.add(colour, x, y, r);
      continue;
    }
    if (mark.kind === "part" && mark.part < 1) hollow.add(colour, x, y, r - 0.5);
    const gathered = glyphs.get(`${band}`) ?? { mark, colour, at: [], rings: [] };
    glyphs.set(`${band}`, gathered);
    const stands = ringOf(mark) !== null;
    if (stands) gathered.rings.push(x, y, r * inRing.ring);
    gathered.at.push(x, y, stands ? r * inRing.shape : r, 0, mark.kind === "part" ? mark.part : 1);
  }
  const rings = [...glyphs.values()].flatMap(({ mark, colour, rings: at }): readonly DiscBatch[] => {
    const dash = ringOf(mark);
    return dash === null ? [] : [outlined(at, colour, inRing.width, palette.halo, dash)];
  });
  return {
    discs: [...misses.all(), ...unknown.all(), ...hollow.all(), ...wholes.all(), ...rings],
    glyphs: [...glyphs.values()].map(({ mark, colour, at }) => ({
      shape: mark.kind === "part" ? "wedge" : mark.shape,
      fill: colour,
      edge: null,
      glyphs: at,
    })),
  };
}

const ringOf = (mark: BandMark) => (mark.kind === "shape" ? mark.ring : null);
