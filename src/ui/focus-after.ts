import { flushSync } from "react-dom";

/**
 * Makes a change that takes away the control that was pressed, then moves the focus to what came: it never falls
 * to the page's body.
 */
export function focusAfter(change: () => void, selector: string): void {
  flushSync(change);
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
