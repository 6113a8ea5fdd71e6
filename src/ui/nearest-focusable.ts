/** A tree's one stop before all else that takes the keyboard. */
const stops = [
  '[role="treeitem"][tabindex="0"]',
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]',
];

const isSeen = (element: Element) => !("checkVisibility" in element) || element.checkVisibility();

/** Whether the element is gone from the page, or there without taking the keyboard any more. */
export const isLost = (element: Element): boolean =>
  !element.isConnected || element.matches(":disabled") || !isSeen(element);

/**
 * What is left beside an element that is lost: the first thing that takes the keyboard in the nearest of what it
 * was in, before that reaches round the page's heading.
 *
 * @param path what it was in, the nearest first
 */
export function nearestFocusable(path: readonly Element[]): HTMLElement | null {
  for (const around of path) {
    if (!around.isConnected || !isSeen(around)) continue;
    if (around.querySelector("h1") !== null) return null;
    for (const stop of stops) {
      const [first] = [...around.querySelectorAll<HTMLElement>(stop)].filter(isSeen);
      if (first !== undefined) return first;
    }
  }
  return null;
}
