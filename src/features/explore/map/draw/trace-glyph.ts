/** Outlines that tell bands apart. A wedge is a part of a disc. */
export const glyphShapes = [
  "wedge",
  "disc",
  "square",
  "up",
  "down",
  "arrow",
  "diamond",
  "cross",
  "hexagon",
  "bar",
] as const;
export type GlyphShape = (typeof glyphShapes)[number];

/** What an outline is traced on: a canvas, or a path of d3 that writes SVG. */
export interface GlyphPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
}

/** Corners on a disc of radius 1, x, y, x, y …; each about as large to the eye as the disc. */
const corners: Readonly<Record<Exclude<GlyphShape, "wedge" | "disc">, readonly number[]>> = {
  square: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  up: [0, -1.15, 1.1, 0.8, -1.1, 0.8],
  down: [0, 1.15, -1.1, -0.8, 1.1, -0.8],
  arrow: [-1.15, -0.32, 0.05, -0.32, 0.05, -1, 1.2, 0, 0.05, 1, 0.05, 0.32, -1.15, 0.32],
  diamond: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
  cross: [
    -0.38, -1.1, 0.38, -1.1, 0.38, -0.38, 1.1, -0.38, 1.1, 0.38, 0.38, 0.38, 0.38, 1.1, -0.38, 1.1, -0.38,
    0.38, -1.1, 0.38, -1.1, -0.38, -0.38, -0.38,
  ],
  hexagon: [-1.1, 0, -0.55, -0.95, 0.55, -0.95, 1.1, 0, 0.55, 0.95, -0.55, 0.95],
  bar: [-1.1, -0.38, 1.1, -0.38, 1.1, 0.38, -1.1, 0.38],
};

const top = -Math.PI / 2;

/** @param from of a wedge, turns clockwise from the top */
export function traceGlyph(
  path: GlyphPath,
  shape: GlyphShape,
  x: number,
  y: number,
  r: number,
  from = 0,
  to = 1,
): void {
  if (shape === "disc" || (shape === "wedge" && to - from >= 1)) {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  if (shape === "wedge") {
    path.moveTo(x, y);
    path.arc(x, y, r, top + from * 2 * Math.PI, top + to * 2 * Math.PI);
    path.closePath();
    return;
  }
  const points = corners[shape];
  path.moveTo(x + (points[0] ?? 0) * r, y + (points[1] ?? 0) * r);
  for (let at = 2; at < points.length; at += 2)
    path.lineTo(x + (points[at] ?? 0) * r, y + (points[at + 1] ?? 0) * r);
  path.closePath();
}
