import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Longer lists are cut on paper, and say so: this many rows are some hundred pages. */
export const mostPrintedRows = 3000;

/** Whether the page is being printed: what is on paper is laid out as soon as those who are told have answered. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const tell = (now: boolean) => () => flushSync(() => setPrinting(now));
    const [begin, end] = [tell(true), tell(false)];
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
