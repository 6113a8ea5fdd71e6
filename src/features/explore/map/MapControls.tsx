import { Maximize, Minus, Plus } from "lucide-react";
import type { NodeId } from "#domain/ids.ts";
import { MapTrail } from "#features/explore/map/MapTrail.tsx";
import { useText } from "#text/text-context.ts";
import styles from "./map.module.css";

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
  const text = useText().explore.map;
  const zooms = [
    { by: 1, label: text.zoomIn, Icon: Plus },
    { by: -1, label: text.zoomOut, Icon: Minus },
    { by: 0, label: text.fit, Icon: Maximize },
  ] as const;
  return (
    <>
      {away && <MapTrail paneId={paneId} inView={inView} toMap={toMap} />}
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
