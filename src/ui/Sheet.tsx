import { ChevronDown, ChevronUp } from "lucide-react";
import { type PointerEvent, type ReactNode, useRef } from "react";
import styles from "./sheet.module.css";

/** How much of the room a sheet takes. */
export const sheetStops = ["low", "middle", "high"] as const;
export type SheetStop = (typeof sheetStops)[number];

interface SheetProps {
  readonly label: string;
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  readonly words: { readonly larger: string; readonly smaller: string };
  readonly children: ReactNode;
}

/** Lies over the lower part of a view; dragged by its head, or moved by its two buttons. */
export function Sheet({ label, stop, onStop, words, children }: SheetProps) {
  const start = useRef<number | null>(null);
  const at = sheetStops.indexOf(stop);
  const move = (by: number) =>
    onStop(sheetStops[Math.min(Math.max(at + by, 0), sheetStops.length - 1)] ?? stop);
  const finish = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = event.clientY - start.current;
    start.current = null;
    if (Math.abs(moved) > 30) move(moved < 0 ? 1 : -1);
  };
  return (
    <section aria-label={label} className={styles.sheet} data-stop={stop}>
      <div
        className={styles.head}
        onPointerDown={(event) => {
          start.current = event.clientY;
        }}
        onPointerUp={finish}
      >
        <button type="button" aria-label={words.smaller} disabled={at === 0} onClick={() => move(-1)}>
          <ChevronDown aria-hidden="true" size={20} />
        </button>
        <span className={styles.grip} />
        <button
          type="button"
          aria-label={words.larger}
          disabled={at === sheetStops.length - 1}
          onClick={() => move(1)}
        >
          <ChevronUp aria-hidden="true" size={20} />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
