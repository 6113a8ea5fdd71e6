import { Maximize, Minus, Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import type { NodeId } from "#domain/ids.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./map.module.css";

const MapTrail = lazy(async () => ({ default: (await import("./MapTrail.tsx")).MapTrail }));

interface MapControlsProps {
  readonly paneId: number;
  /** There is somewhere to come back from. */
  readonly away: boolean;
  /** What lies in the middle of a map that is looked at closely. */
  readonly inView: NodeId | null;
  readonly toMap: () => void;
  readonly onZoom: (by: 1 | 0 | -1) => void;
}

/** Zoom, lower right; the way back to the whole map, upper left. */
export function MapControls({ paneId, away, inView, toMap, onZoom }: MapControlsProps) {
  const text = useFirstText().explore.map;
  const zooms = [
    { by: 1, label: text.zoomIn, Icon: Plus },
    { by: -1, label: text.zoomOut, Icon: Minus },
    { by: 0, label: text.fit, Icon: Maximize },
  ] as const;
  return (
    <>
      <Suspense>{away && <MapTrail paneId={paneId} inView={inView} toMap={toMap} />}</Suspense>
      <div className={styles.zoom}>
        {zooms.map(({ by, label, Icon }) => (
          <button
            key={label}
            type="button"
            aria-label={label}
            title={label}
            className={styles.zoomButton}
            onClick={() => onZoom(by)}
          >
            <Icon aria-hidden="true" size={20} />
          </button>
        ))}
      </div>
    </>
  );
}
