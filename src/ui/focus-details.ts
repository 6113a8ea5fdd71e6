/** The panel and its sheet come a few frames after the pick. */
const mostFrames = 30;

/** Moves the keyboard to the heading of the details, once it says what was picked. */
export function focusDetails(title: string, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById("details-heading");
    if (heading?.textContent?.includes(title)) heading.focus();
    else if (frames > 1) focusDetails(title, frames - 1);
  });
}
