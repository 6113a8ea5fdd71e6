import { path } from "d3";
import { bandMarks, ringed } from "#features/explore/map/colour/band-marks.ts";
import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";
import { traceGlyph } from "#features/explore/map/draw/trace-glyph.ts";
import styles from "./legend.module.css";

interface GlyphSampleProps {
  readonly colouring: BandColouring;
  /** `null`: not published. */
  readonly band: number | null;
  readonly colour: string;
}

/** A dot as the map draws it large: colour, and filling or shape. */
export function GlyphSample({ colouring, band, colour }: GlyphSampleProps) {
  const mark = band === null ? undefined : bandMarks[colouring][band];
  const dash = mark?.kind === "shape" ? mark.ring : null;
  const glyph = path();
  if (mark !== undefined)
    traceGlyph(
      glyph,
      mark.kind === "part" ? "wedge" : mark.shape,
      8,
      8,
      mark.kind === "part" ? 6 : dash === null ? 5.5 : 5.5 * ringed.shape,
      0,
      mark.kind === "part" ? mark.part : 1,
    );
  return (
    <svg className={styles.sample} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {mark?.kind !== "shape" && (
        <circle
          cx="8"
          cy="8"
          r="5.5"
          fill="none"
          stroke={band === null ? "currentColor" : colour}
          strokeWidth={band === null ? 1 : 1.25}
        />
      )}
      {dash !== null && (
        <circle
          cx="8"
          cy="8"
          r={5.5 * ringed.ring}
          fill="none"
          stroke={colour}
          strokeWidth={ringed.width}
          strokeDasharray={dash.length === 0 ? undefined : dash.join(" ")}
        />
      )}
      <path d={glyph.toString()} fill={colour} />
    </svg>
  );
}
