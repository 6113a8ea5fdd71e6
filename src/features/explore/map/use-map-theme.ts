import { useSyncExternalStore } from "react";
import type { MapTheme } from "#features/explore/map/palette.ts";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** The page's theme as the canvas must draw it: the reader's own colours, then the one chosen, then the system's. */
export function readMapTheme(): MapTheme {
  if (window.matchMedia(forced).matches) return "forced";
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(dark).matches ? "dark" : "light";
}

function subscribe(onChange: () => void): () => void {
  const queries = [forced, dark].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    observer.disconnect();
  };
}

export const useMapTheme = (): MapTheme => useSyncExternalStore(subscribe, readMapTheme);
