const gap = 6;
const margin = 12;

/** Puts a popover under its button, inside the window; where it would not fit below, its height is bounded. */
export function placeUnder(popover: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const width = Math.min(popoverWidth, innerWidth - 2 * margin);
  const top = Math.min(bottom + gap, innerHeight / 2);
  popover.style.setProperty("--left", `${Math.max(margin, Math.min(left, innerWidth - margin - width))}px`);
  popover.style.setProperty("--top", `${top}px`);
  popover.style.setProperty("--most", `${innerHeight - top - margin}px`);
}

/** As in `framework-chooser.module.css`. */
const popoverWidth = 360;
