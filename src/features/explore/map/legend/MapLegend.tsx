import { ChevronDown, ChevronUp } from "lucide-react";
import { lazy, Suspense, useId, useLayoutEffect, useRef, useState } from "react";
import type { Size } from "#features/explore/map/camera.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import { LegendMarks } from "#features/explore/map/legend/LegendMarks.tsx";
import type { LegendCorner } from "#features/explore/map/legend/legend-corner.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { useElementSize } from "#ui/use-element-size.ts";
import styles from "./legend.module.css";

// Of clusters, which a map opens with, nothing is told that they do not tell themselves.
const LegendBands = lazy(async () => ({ default: (await import("./LegendBands.tsx")).LegendBands }));
const LegendSizes = lazy(async () => ({ default: (await import("./LegendSizes.tsx")).LegendSizes }));
const LegendStrip = lazy(async () => ({ default: (await import("./LegendStrip.tsx")).LegendStrip }));
const LegendTies = lazy(async () => ({ default: (await import("./LegendTies.tsx")).LegendTies }));

interface MapLegendProps {
  readonly model: MapModel;
  readonly state: MapState;
  readonly palette: Palette;
  /** Px per world unit. */
  readonly k: number;
  readonly corner: LegendCorner;
  /** There is no room to open it unasked. */
  readonly narrow: boolean;
  /** There is hardly room for the map: folded, it is a button alone. */
  readonly cramped: boolean;
  /** Told how large it is, whenever that changes, and whether the reader has not folded it. */
  readonly onSize: (size: Size | null, automatic: boolean) => void;
}

/** What colours, sizes and marks of the moment mean; folds away. */
export function MapLegend({ model, state, palette, k, corner, narrow, cramped, onSize }: MapLegendProps) {
  const { mapLegend, lens } = useFirstText();
  const { frameworkId } = model.layout;
  const framework = useAppStore(
    ({ entries }) => entries.find((entry) => entry.id === frameworkId)?.short ?? frameworkId,
  );
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const size = useElementSize(box);
  const [touched, setTouched] = useState(false);
  useLayoutEffect(() => onSize(size, !touched), [onSize, size, touched]);
  const { bands, sizes, ties } = state.lens;
  const changed = bands !== null || sizes !== null || ties !== null;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (changed && !narrow);
  // On a narrow map the line over it has the count, and the key no room.
  const isSaidAbove = narrow && state.highlight !== null && state.highlight === state.lens.matches;
  const fold = () => {
    setTouched(true);
    setChosen(!open);
  };
  const Fold = open ? ChevronDown : ChevronUp;
  const title = bands === null ? mapLegend.title : lens.legendTitle(bands.colouring);
  return (
    <section
      ref={box}
      className={styles.legend}
      aria-label={mapLegend.label(framework)}
      data-corner={corner}
      data-open={open || undefined}
    >
      <button type="button" className={styles.fold} aria-expanded={open} aria-controls={id} onClick={fold}>
        {title}
        {bands !== null && !open && (
          <span className={styles.strip} aria-hidden="true">
            <Suspense>
              <LegendStrip bands={bands} palette={palette} />
            </Suspense>
          </span>
        )}
        <Fold aria-hidden="true" size={16} />
      </button>
      {(open || !(isSaidAbove || cramped)) && <LegendMarks model={model} state={state} />}
      <div id={id} hidden={!open} className={styles.parts}>
        {open && (
          <>
            <Suspense>
              {bands !== null && <LegendBands bands={bands} palette={palette} />}
              {ties !== null && <LegendTies ties={ties} size={model.layout.size} />}
              {sizes !== null && <LegendSizes sizes={sizes} k={k} />}
            </Suspense>
            {state.lens.addFacts !== null && <p className={styles.note}>{mapLegend.facts}</p>}
            <details onToggle={() => setTouched(true)}>
              <summary className={styles.more}>{mapLegend.more}</summary>
              <p className={styles.note}>{bands === null ? lens.legendNote("cluster") : mapLegend.shares}</p>
              {sizes === null && <p className={styles.note}>{lens.sizeNotes.occupations}</p>}
              <p className={styles.note}>{mapLegend.position}</p>
            </details>
          </>
        )}
      </div>
    </section>
  );
}
