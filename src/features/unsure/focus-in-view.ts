import { focusAfter } from "#ui/focus-after.ts";

/** Makes a change, then brings what the reader goes on with into view, the keyboard on it. */
export function focusInView(change: () => void, selector: string, block: "start" | "nearest"): void {
  focusAfter(change, selector);
  // A test's page has no layout to scroll.
  document.querySelector(selector)?.scrollIntoView?.({ block });
}
