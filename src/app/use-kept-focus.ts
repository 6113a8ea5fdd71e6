import { useEffect, useRef } from "react";
import { useAppStore } from "#store/store-context.ts";

/** A view whose code is still on its way has no heading for a few frames. */
const mostFrames = 40;

/** When what had the keyboard goes with its view, the page's heading takes it: never the empty body. */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  const page = useAppStore((state) => state.page);
  const view = useAppStore((state) => state.view);
  const focus = useAppStore((state) => state.focus);
  const panes = useAppStore((state) => state.panes);
  const details = useAppStore((state) => state.details);
  const failures = useAppStore((state) => state.failures);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what is on screen has changed
  useEffect(() => {
    let request = 0;
    const look = (frames: number) => {
      const lost = document.activeElement === document.body && last.current?.isConnected === false;
      const heading = document.querySelector<HTMLElement>("#content h1, h1");
      if (lost && heading !== null) {
        heading.setAttribute("tabindex", "-1");
        heading.focus({ preventScroll: true });
      }
      if (frames > 0 && (document.activeElement === document.body || frames === mostFrames))
        request = requestAnimationFrame(() => look(frames - 1));
    };
    request = requestAnimationFrame(() => look(mostFrames));
    return () => cancelAnimationFrame(request);
  }, [page, view, focus, panes, details, failures]);
}
