import { bandMarks } from "#features/explore/map/colour/band-marks.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { GlyphSample } from "#features/explore/map/legend/GlyphSample.tsx";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./legend.module.css";

/** What each colour, filling and shape of a dot means, with unit, year and place. */
export function LegendBands({ bands, palette }: { readonly bands: Bands; readonly palette: Palette }) {
  const { lens, mapLegend } = useFirstText();
  const { colouring } = bands;
  const labels = colouring === "change" ? mapLegend.change : lens.bands[colouring];
  const hasUnknown = [...bands.counts.values()].some((counts) => (counts.at(-1) ?? 0) > 0);
  return (
    <>
      <ul className={styles.bands} aria-label={lens.legendTitle(colouring)}>
        {bandMarks[colouring].map((_, band) => (
          <li key={labels[band]}>
            <GlyphSample colouring={colouring} band={band} colour={palette.band(colouring, band)} />
            {labels[band]}
          </li>
        ))}
        {hasUnknown && (
          <li>
            <GlyphSample colouring={colouring} band={null} colour="none" />
            {lens.notPublished}
          </li>
        )}
      </ul>
      <p className={styles.note}>{lens.legendNote(colouring)}</p>
    </>
  );
}
