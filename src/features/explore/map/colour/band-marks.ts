import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";
import type { GlyphShape } from "#features/explore/map/draw/trace-glyph.ts";

/** How a dot tells its band to eyes that do not see colours: a disc filled clockwise to a part, or a shape. */
export type BandMark =
  | { readonly kind: "part"; readonly part: number }
  | {
      readonly kind: "shape";
      readonly shape: Exclude<GlyphShape, "wedge">;
      /** Dashes of the ring that the shape stands in, px, empty for a whole ring; `null`: it stands alone. */
      readonly ring: readonly number[] | null;
    };

/** A ring and what stands in it, in radii of the dot; px of the ring's line. */
export const ringed = { ring: 1.22, shape: 0.66, width: 1.5 } as const;

const part = (of: number): BandMark => ({ kind: "part", part: of });
const shape = (one: Exclude<GlyphShape, "wedge">, ring: readonly number[] | null = null): BandMark => ({
  kind: "shape",
  shape: one,
  ring,
});
const filling = (bands: number) => Array.from({ length: bands }, (_, at) => part((at + 1) / bands));

/** By band. More fills more of the disc; fewer jobs point down; kinds of work have shapes, and kinds of change signs in rings of their own. */
export const bandMarks: Readonly<Record<BandColouring, readonly BandMark[]>> = {
  education: filling(6),
  pay: filling(5),
  growth: [shape("down"), ...filling(4)],
  interest: (["disc", "square", "up", "diamond", "cross", "hexagon"] as const).map((one) => shape(one)),
  change: [shape("disc"), shape("arrow", [6, 3]), shape("cross", []), shape("bar", [1.5, 3])],
};
