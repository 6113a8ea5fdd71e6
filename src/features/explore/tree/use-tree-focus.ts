import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

interface TreeFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the keyboard on the tree's one tab stop while the keyboard is in the tree: it follows what is picked,
 * and a row that goes away under it never drops it to the page. `scroll` brings the row into view.
 */
export function useTreeFocus(
  root: RefObject<HTMLElement | null>,
  activeKey: string,
  scroll: boolean,
): TreeFocus {
  const here = useRef(false);
  const seen = useRef<string | null>(null);

  useLayoutEffect(() => {
    const tree = root.current;
    const row = tree?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (!tree || !row) return;
    const moved = seen.current !== activeKey;
    const first = seen.current === null;
    seen.current = activeKey;
    const at = document.activeElement;
    const dropped = at === document.body || at === null;
    // What a screen reader has put the focus on keeps it until a key or a click picks something.
    const follows = moved && tree.contains(at);
    if (here.current && at !== row && (dropped || follows)) row.focus({ preventScroll: true });
    if (scroll && moved) row.scrollIntoView({ block: first ? "center" : "nearest" });
  });

  return {
    onFocus: () => {
      here.current = true;
    },
    // A row that is taken away under the keyboard names no other place: then the keyboard is still ours.
    onBlur: ({ relatedTarget }) => {
      here.current = relatedTarget === null || root.current?.contains(relatedTarget) === true;
    },
  };
}
