/** The item of the tree that an event is on; a position in `tree.items`. */
export function positionUnder({ target }: { readonly target: EventTarget }): number | null {
  const row = target instanceof Element ? target.closest('[role="treeitem"]') : null;
  const position = row?.getAttribute("data-position") ?? null;
  return position === null ? null : Number(position);
}
