import { useSyncExternalStore } from "react";

/** Whether a media query holds now; the view follows when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

export type WidthClass = "wide" | "tablet" | "phone";

/** The three layouts of LOOK: from 1100 px, from 768 px, and below. */
export function useWidthClass(): WidthClass {
  const wide = useMedia("(min-width: 1100px)");
  const phone = useMedia("(max-width: 767px)");
  return wide ? "wide" : phone ? "phone" : "tablet";
}
