import { flushSync } from "react-dom";

/** What a change brings may have its code fetched first. */
const mostFrames = 120;

/**
 * Makes a change that takes away the control that was pressed, then moves the focus to what came: it never falls
 * to the page's body.
 *
 * @param selectors the first that is there; one named before it that comes later takes the focus on, unless the
 *   reader has moved it
 */
export function focusAfter(change: () => void, ...selectors: readonly string[]): void {
  flushSync(change);
  const there = selectors.findIndex((selector) => document.querySelector(selector) !== null);
  focusOn(selectors[there]);
  if (there > 0) focusLater(selectors.slice(0, there), selectors[there] ?? "body", mostFrames);
}

function focusLater(wanted: readonly string[], held: string, frames: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.matches(`${held}, body`) !== true) return;
    const come = wanted.find((selector) => document.querySelector(selector) !== null);
    if (come !== undefined) focusOn(come);
    else if (frames > 1) focusLater(wanted, held, frames - 1);
  });
}

function focusOn(selector: string | undefined): void {
  if (selector === undefined) return;
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
