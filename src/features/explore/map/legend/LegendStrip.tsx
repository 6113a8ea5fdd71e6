import { bandMarks } from "#features/explore/map/colour/band-marks.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { GlyphSample } from "#features/explore/map/legend/GlyphSample.tsx";

interface LegendStripProps {
  readonly bands: Bands;
  readonly palette: Palette;
}

/** The marks of all bands in a row, for a legend that is folded. */
export function LegendStrip({ bands, palette }: LegendStripProps) {
  return bandMarks[bands.colouring].map((_, band) => {
    const colour = palette.band(bands.colouring, band);
    return <GlyphSample key={colour} colouring={bands.colouring} band={band} colour={colour} />;
  });
}
