import { type RefObject, useLayoutEffect, useRef } from "react";

/** What is newly picked is read from its beginning, wherever the reader had scrolled to in the last one. */
export function useScrollToTop<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    for (let at: HTMLElement | null = ref.current; at !== null; at = at.parentElement) at.scrollTop = 0;
  }, []);
  return ref;
}
