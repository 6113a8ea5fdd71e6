import { useEffect } from "react";
import { isLost, nearestFocusable } from "#ui/nearest-focusable.ts";

/** A view whose code is still on its way has no heading for a few frames. */
const mostFrames = 40;
/** Those who took the thing away know best where the keyboard goes: they have so many frames. */
const firstFrames = 2;

/**
 * When what had the keyboard goes, or can have it no more, the nearest that is left takes it, else the page's
 * heading: never the empty body.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let path: readonly Element[] = [];
    let request = 0;
    const isFallen = () => {
      const at = document.activeElement;
      return (at === document.body || at === last) && last !== null && isLost(last);
    };
    const look = (frame: number) => {
      request = 0;
      if (!isFallen()) return;
      if (frame >= firstFrames) takeFocus(path);
      if (frame < mostFrames) request = requestAnimationFrame(() => look(frame + 1));
    };
    const onChange = () => {
      // Asked at every change of the page: whether a thing is hidden costs more, and is asked a frame later.
      const mayBe = document.activeElement === document.body || last?.matches(":disabled") === true;
      if (request === 0 && mayBe) request = requestAnimationFrame(() => look(1));
    };
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      path = last === null ? [] : ancestorsOf(last);
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled", "hidden"],
    });
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null && request === 0) request = requestAnimationFrame(() => look(1));
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", onLeave);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(request);
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", onLeave);
    };
  }, []);
}

function takeFocus(path: readonly Element[]): void {
  const near = nearestFocusable(path);
  const heading = near === null ? document.querySelector<HTMLElement>("#content h1, h1") : null;
  heading?.setAttribute("tabindex", "-1");
  (near ?? heading)?.focus({ preventScroll: true });
}

/** The nearest first, up to the page's body. */
function ancestorsOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    path.push(at);
  return path;
}
