import { Suspense, useEffect } from "react";
import { MapView } from "#features/explore/map/MapView.tsx";
import { mapAnswers } from "./first-map.ts";
import { TreeLayer } from "./later-views.ts";

/** One framework's map with what is read and walked over it. */
export function MapPane({ paneId }: { readonly paneId: number }) {
  useEffect(() => {
    const frame = requestAnimationFrame(mapAnswers);
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <MapView
      paneId={paneId}
      layer={(projection, zoom) => (
        <Suspense>
          <TreeLayer paneId={paneId} projection={projection} zoom={zoom} />
        </Suspense>
      )}
    />
  );
}
