import { ChevronLeft, Maximize, Minus, Plus } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./map.module.css";

interface MapControlsProps {
  readonly paneId: number;
  /** There is somewhere to come back from. */
  readonly away: boolean;
  readonly onZoom: (by: 1 | 0 | -1) => void;
}

/** Zoom, lower right; the way back to the whole map, upper left. */
export function MapControls({ paneId, away, onZoom }: MapControlsProps) {
  const text = useText().explore.map;
  const goHome = useAppStore((state) => state.goHome);
  const zooms = [
    { by: 1, label: text.zoomIn, Icon: Plus },
    { by: -1, label: text.zoomOut, Icon: Minus },
    { by: 0, label: text.fit, Icon: Maximize },
  ] as const;
  return (
    <>
      {away && (
        <Button
          className={styles.whole}
          icon={<ChevronLeft aria-hidden="true" size={18} />}
          onClick={() => goHome(paneId)}
        >
          {text.whole}
        </Button>
      )}
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
