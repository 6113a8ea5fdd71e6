import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";
import type { GlyphShape } from "#features/explore/map/draw/trace-glyph.ts";

/** How a dot tells its band to eyes that do not see colours: a disc filled clockwise to a part, or a shape. */
export type BandMark =
  | { readonly kind: "part"; readonly part: number }
  | { readonly kind: "shape"; readonly shape: Exclude<GlyphShape, "wedge"> };

const part = (of: number): BandMark => ({ kind: "part", part: of });
const shape = (one: Exclude<GlyphShape, "wedge">): BandMark => ({ kind: "shape", shape: one });
const filling = (bands: number) => Array.from({ length: bands }, (_, at) => part((at + 1) / bands));

/** By band. More fills more of the disc; fewer jobs point down; kinds of work and of change have shapes. */
export const bandMarks: Readonly<Record<BandColouring, readonly BandMark[]>> = {
  education: filling(6),
  pay: filling(5),
  growth: [shape("down"), ...filling(4)],
  interest: (["disc", "square", "up", "diamond", "cross", "hexagon"] as const).map(shape),
  change: (["disc", "right", "cross", "bar"] as const).map(shape),
};
