import { useState } from "react";
import { mostPrintedRows, usePrinting } from "#ui/use-printing.ts";

/** As many as are looked over, and as many again with each press. */
const step = 50;

/** How many rows of a list are shown, `first` and then more by presses; on paper, all. */
export function useShownRows(
  of: number,
  first = step,
): {
  readonly shown: number;
  /** How many a press adds. */
  readonly next: number;
  readonly showMore: () => void;
} {
  const [asked, setAsked] = useState(first);
  const printing = usePrinting();
  const shown = Math.min(of, printing ? mostPrintedRows : asked);
  return { shown, next: Math.min(step, of - shown), showMore: () => setAsked(asked + step) };
}
