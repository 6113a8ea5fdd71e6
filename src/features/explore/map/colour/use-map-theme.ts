import { useSyncExternalStore } from "react";
import type { MapTheme } from "#features/explore/map/colour/palette.ts";
import { darkScheme, forcedColours, readMapTheme } from "#features/explore/map/colour/read-map-theme.ts";

function subscribe(onChange: () => void): () => void {
  const queries = [forcedColours, darkScheme].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    observer.disconnect();
  };
}

export const useMapTheme = (): MapTheme => useSyncExternalStore(subscribe, readMapTheme);
