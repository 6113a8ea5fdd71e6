import { focusAfter } from "#ui/focus-after.ts";

/**
 * Takes something out by its button, which goes with it: the focus moves to the next one's button, else the one
 * before, else the heading of what is left.
 */
export function takeOut(button: HTMLElement, remove: () => void): void {
  const group = button.getAttribute("data-remove") ?? "";
  const all = [...document.querySelectorAll<HTMLElement>(`[data-remove="${group}"]`)];
  const at = all.indexOf(button);
  const next = all[at + 1] ?? all[at - 1];
  if (next === undefined) focusAfter(remove, "#details-heading, #compare-heading");
  else {
    next.focus();
    remove();
  }
}
