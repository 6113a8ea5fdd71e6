import type { Box } from "#domain/layout.ts";
import { traceGlyph } from "#features/explore/map/draw/trace-glyph.ts";
import { type GlyphBatch, glyphStride } from "#features/explore/map/scene/scene.ts";

/** One path for all of a look; what lies off the screen is left out. */
export function drawGlyphs(
  context: CanvasRenderingContext2D,
  { shape, fill, edge, glyphs }: GlyphBatch,
  sight: Box,
): void {
  context.beginPath();
  for (let at = 0; at < glyphs.length; at += glyphStride) {
    const x = glyphs[at] ?? 0;
    const y = glyphs[at + 1] ?? 0;
    const r = glyphs[at + 2] ?? 0;
    if (x + r < sight.x0 || x - r > sight.x1 || y + r < sight.y0 || y - r > sight.y1) continue;
    traceGlyph(context, shape, x, y, r, glyphs[at + 3] ?? 0, glyphs[at + 4] ?? 1);
  }
  context.fillStyle = fill;
  context.fill();
  if (edge === null) return;
  context.strokeStyle = edge;
  context.lineWidth = 1;
  context.stroke();
}
