import { flushSync } from "react-dom";

/**
 * Makes a change that takes away the control that was pressed, then moves the focus to what came: it never falls
 * to the page's body.
 *
 * @param selectors the first that is there: what comes may be on its way still
 */
export function focusAfter(change: () => void, ...selectors: readonly string[]): void {
  flushSync(change);
  const there = selectors.find((selector) => document.querySelector(selector) !== null);
  if (there !== undefined) document.querySelector<HTMLElement>(there)?.focus({ preventScroll: true });
}
