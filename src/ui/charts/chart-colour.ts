import type { CSSProperties } from "react";

/** A cluster's colour in each theme. */
export interface ChartColour {
  readonly light: string;
  readonly dark: string;
}

/** Custom properties that the charts' style sheet reads; without a colour it falls back to a grey. */
export const chartColour = (colour: ChartColour | null): CSSProperties =>
  colour === null ? {} : ({ "--data-light": colour.light, "--data-dark": colour.dark } as CSSProperties);
