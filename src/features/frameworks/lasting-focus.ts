/** What can have the focus back once every popover is closed: the element, or the button that opened the popover it is in. */
export function lastingFocus(element: Element | null): HTMLElement | null {
  const popover = element?.closest("[popover]");
  if (!popover) return element instanceof HTMLElement ? element : null;
  return lastingFocus(document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`));
}
