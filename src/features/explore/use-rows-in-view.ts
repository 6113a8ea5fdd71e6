import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { type RowSpan, rowsBetween } from "./rows-in-view.ts";

/**
 * The rows of a long list that are worth rendering: those in the window, whatever scrolls them. `list` begins
 * where the first row does.
 */
export function useRowsInView(list: RefObject<HTMLElement | null>, tops: Float64Array): RowSpan {
  const [span, setSpan] = useState<RowSpan>(() => rowsBetween(tops, 0, innerHeight));

  const measure = () => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = rowsBetween(tops, -top, innerHeight - top);
    setSpan((now) => (now.start === next.start && now.end === next.end ? now : next));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    // Scrolling does not bubble, but it can be caught on its way down: no need to know which box scrolls.
    document.addEventListener("scroll", measure, { capture: true, passive: true });
    addEventListener("resize", measure);
    return () => {
      document.removeEventListener("scroll", measure, { capture: true });
      removeEventListener("resize", measure);
    };
  });
  return span;
}
