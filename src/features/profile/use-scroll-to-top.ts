import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * What is newly picked is read from its beginning, wherever the reader had scrolled to in the last one. The page itself
 * stays: where it scrolls as a whole, as at 400 %, the keyboard is elsewhere on it.
 */
export function useScrollToTop<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const { body } = document;
    for (let at: HTMLElement | null = ref.current; at !== null && at !== body; at = at.parentElement)
      at.scrollTop = 0;
  }, []);
  return ref;
}
