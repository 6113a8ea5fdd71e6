/** Moves the focus off a remove button that is about to go: to the next one, else the one before, else the heading. */
export function focusNeighbour(button: HTMLElement): void {
  const all = [
    ...document.querySelectorAll<HTMLElement>(`[data-remove="${button.getAttribute("data-remove") ?? ""}"]`),
  ];
  const at = all.indexOf(button);
  const next = all[at + 1] ?? all[at - 1] ?? document.querySelector<HTMLElement>("h1[tabindex], main");
  next?.focus();
}
