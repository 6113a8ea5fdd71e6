import type { MapTheme } from "#features/explore/map/colour/palette.ts";

export const forcedColours = "(forced-colors: active)";
export const darkScheme = "(prefers-color-scheme: dark)";

/** The page's theme as the canvas must draw it: the reader's own colours, then the one chosen, then the system's. */
export function readMapTheme(): MapTheme {
  if (window.matchMedia(forcedColours).matches) return "forced";
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(darkScheme).matches ? "dark" : "light";
}
